package io.quaestor.http.telemetry;

import io.micronaut.core.value.PropertyResolver;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The variables that OpenTelemetry defines for every program, such as {@code
 * OTEL_EXPORTER_OTLP_ENDPOINT}, here as properties: {@code otel.exporter.otlp.endpoint}.
 *
 * @see <a href="https://opentelemetry.io/docs/languages/java/configuration/">All of them</a>
 */
record OtelSettings(Map<String, String> properties) {
  private static final String OTLP = "otel.exporter.otlp.";
  private static final String NONE = "none";

  /** Without those that are blank, which OpenTelemetry takes for not set. */
  static OtelSettings of(PropertyResolver resolver) {
    Map<String, String> properties = new HashMap<>();
    resolver
        .getProperties("otel")
        .forEach(
            (name, value) -> {
              // A variable is found under each name that it might mean; none of these has a hyphen.
              if (name.indexOf('-') < 0 && !String.valueOf(value).isBlank()) {
                properties.put("otel." + name, String.valueOf(value).strip());
              }
            });
    return new OtelSettings(Map.copyOf(properties));
  }

  /** Whether there is to be nothing at all, which the SDK by itself takes for less. */
  boolean disabled() {
    return is("otel.sdk.disabled", "true");
  }

  /**
   * All that is set, and for what is not, what is usual here: nothing is sent unless asked for,
   * where OpenTelemetry's rule is OTLP.
   *
   * @throws QuaestorException {@code CONFIGURATION_INVALID} for a protocol that is not spoken
   */
  Map<String, String> complete() {
    if (Stream.concat(Stream.of(""), signals().map(signal -> signal + "."))
        .anyMatch(part -> is(OTLP + part + "protocol", "grpc"))) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "OTEL_EXPORTER_OTLP_PROTOCOL is grpc, which is not spoken here: leave it out or set"
              + " http/protobuf, and name the collector's port for HTTP, which is mostly 4318");
    }
    Map<String, String> all = new HashMap<>();
    signals().forEach(signal -> all.put("otel." + signal + ".exporter", exporter(signal)));
    all.put("otel.logs.exporter", NONE);
    if (exporter("traces").equals(NONE)) {
      // Spans have their ids, for the log and for problems, and nothing else is kept of them.
      all.put("otel.traces.sampler", "always_off");
    }
    all.put(OTLP + "protocol", "http/protobuf");
    if (!properties.getOrDefault("otel.resource.attributes", "").contains("service.name=")) {
      all.put("otel.service.name", "quaestor");
    }
    all.putAll(properties);
    return all;
  }

  private static Stream<String> signals() {
    return Stream.of("traces", "metrics");
  }

  private String exporter(String signal) {
    boolean addressed =
        properties.containsKey(OTLP + "endpoint")
            || properties.containsKey(OTLP + signal + ".endpoint");
    return properties.getOrDefault("otel." + signal + ".exporter", addressed ? "otlp" : NONE);
  }

  private boolean is(String name, String value) {
    return value.equalsIgnoreCase(properties.get(name));
  }
}
