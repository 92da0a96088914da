package io.quaestor.http.telemetry;

import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.autoconfigure.spi.traces.ConfigurableSpanExporterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An exporter that keeps spans in memory, for servers that are told {@code otel.traces.exporter} is
 * {@code memory}; each under its {@code otel.service.name}.
 */
public final class MemoryExporter implements ConfigurableSpanExporterProvider {
  private static final Map<String, InMemorySpanExporter> EXPORTERS = new ConcurrentHashMap<>();

  /** What makes a server keep its spans under a name. */
  public static Map<String, Object> settings(String name) {
    return Map.of(
        "otel.traces.exporter", "memory",
        "otel.service.name", name,
        "otel.bsp.schedule.delay", "10");
  }

  public static List<SpanData> spans(String name) {
    return exporter(name).getFinishedSpanItems();
  }

  @Override
  public SpanExporter createExporter(ConfigProperties config) {
    return exporter(config.getString("otel.service.name", ""));
  }

  private static InMemorySpanExporter exporter(String name) {
    return EXPORTERS.computeIfAbsent(name, any -> InMemorySpanExporter.create());
  }

  @Override
  public String getName() {
    return "memory";
  }
}
