package io.quaestor.http.telemetry;

import io.micronaut.core.value.PropertyResolver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.prometheus.PrometheusMetricReader;
import io.opentelemetry.instrumentation.runtimetelemetry.RuntimeTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.resources.Resource;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.server.Version;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where spans and metrics go. Metrics are always there for who asks for them; nothing is sent, and
 * no span is kept, unless a variable of OpenTelemetry names an exporter or an endpoint.
 */
public final class Telemetry implements AutoCloseable {
  private static final int SECONDS_TO_SEND_THE_REST = 5;

  private final OpenTelemetry openTelemetry;
  private final PrometheusMetricReader metrics;
  private final RuntimeTelemetry machine;

  private Telemetry(OpenTelemetry openTelemetry, PrometheusMetricReader metrics) {
    this.openTelemetry = openTelemetry;
    this.metrics = metrics;
    this.machine = RuntimeTelemetry.create(openTelemetry);
  }

  /**
   * @param properties among them OpenTelemetry's own, with or without Quaestor's
   * @throws QuaestorException {@code CONFIGURATION_INVALID} when these ask for what cannot be done
   */
  public static Telemetry configured(PropertyResolver properties) {
    OtelSettings settings = OtelSettings.of(properties);
    PrometheusMetricReader metrics =
        PrometheusMetricReader.builder().setOtelScopeLabelsEnabled(false).build();
    return new Telemetry(
        settings.disabled() ? OpenTelemetry.noop() : sdk(settings.complete(), metrics), metrics);
  }

  private static OpenTelemetry sdk(Map<String, String> all, PrometheusMetricReader metrics) {
    ExportLog.listen();
    try {
      return AutoConfiguredOpenTelemetrySdk.builder()
          // The server closes it, after the last request.
          .disableShutdownHook()
          .addPropertiesCustomizer(known -> all)
          .addResourceCustomizer((resource, known) -> version().merge(resource))
          .addMeterProviderCustomizer((provider, known) -> provider.registerMetricReader(metrics))
          .build()
          .getOpenTelemetrySdk();
    } catch (ConfigurationException e) {
      throw new QuaestorException(ErrorCode.CONFIGURATION_INVALID, sentence(e), e);
    }
  }

  /** What was said goes first in a merge, so that an operator may say another. */
  private static Resource version() {
    return Resource.create(Attributes.builder().put("service.version", Version.current()).build());
  }

  /** What was said may repeat a value, and headers and addresses are where a key may be. */
  private static String sentence(ConfigurationException failure) {
    String said = String.valueOf(failure.getMessage());
    if (said.contains("headers")) {
      return "OTEL_EXPORTER_OTLP_HEADERS is not understood: write name=value, with commas between";
    }
    return said.contains("endpoint")
        ? "OTEL_EXPORTER_OTLP_ENDPOINT is not understood: write a URL such as http://localhost:4318"
        : "an OTEL_* variable is not understood: " + said;
  }

  public OpenTelemetry openTelemetry() {
    return openTelemetry;
  }

  /** All metrics as they are now; none where OpenTelemetry is switched off. */
  public MetricSnapshots metrics() {
    return metrics.collect();
  }

  /** Sends what is left, for some seconds at most. */
  @Override
  public void close() {
    machine.close();
    if (openTelemetry instanceof OpenTelemetrySdk sdk) {
      sdk.shutdown().join(SECONDS_TO_SEND_THE_REST, TimeUnit.SECONDS);
    }
  }
}
