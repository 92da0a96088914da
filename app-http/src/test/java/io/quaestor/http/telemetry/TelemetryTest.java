package io.quaestor.http.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import io.micronaut.context.env.PropertySourcePropertyResolver;
import io.opentelemetry.api.trace.Span;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TelemetryTest {
  private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

  @ParameterizedTest
  @MethodSource("silences")
  void sends_nothing_unless_it_is_asked_to(Map<String, Object> variables) {
    try (Telemetry telemetry = telemetry(variables)) {
      Span span = telemetry.openTelemetry().getTracer("test").spanBuilder("anything").startSpan();
      assertThat(span.isRecording()).isFalse();
    }
  }

  static Stream<Arguments> silences() {
    return Stream.of(
        argumentSet("nothing set", Map.of()),
        argumentSet("a blank endpoint", Map.of(ENDPOINT, " ")),
        argumentSet("a name alone", Map.of("OTEL_SERVICE_NAME", "shop")),
        argumentSet(
            "switched off", Map.of(ENDPOINT, "http://localhost:1", "OTEL_SDK_DISABLED", "true")),
        argumentSet(
            "no exporter",
            Map.of(
                ENDPOINT,
                "http://localhost:1",
                "OTEL_TRACES_EXPORTER",
                "none",
                "OTEL_METRICS_EXPORTER",
                "none")));
  }

  @Test
  void has_metrics_and_the_ids_of_traces_where_nothing_is_sent() {
    try (Telemetry telemetry = telemetry(Map.of())) {
      Span span = telemetry.openTelemetry().getTracer("test").spanBuilder("anything").startSpan();

      assertThat(span.getSpanContext().isValid()).isTrue();
      assertThat(telemetry.metrics().stream())
          .anyMatch(metric -> metric.getMetadata().getName().startsWith("jvm_memory"));
    }
  }

  @Test
  void sends_spans_and_metrics_to_the_collector_that_is_named() {
    try (Collector collector = Collector.start()) {
      call(Map.of(ENDPOINT, collector.url()));

      assertThat(collector.paths()).containsOnly("/v1/traces", "/v1/metrics");
      assertThat(collector.bodies("/v1/traces"))
          .contains("chat tiny", "gen_ai.provider.name", "quaestor", "service.version")
          .doesNotContain("the question", "the reply");
      assertThat(collector.bodies("/v1/metrics"))
          .contains("gen_ai.client.operation.duration", "gen_ai.client.token.usage")
          .doesNotContain("the question", "the reply");
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void heeds_the_standard_variables(Map<String, Object> variables, String path, String said) {
    try (Collector collector = Collector.start()) {
      Map<String, Object> all = new HashMap<>(variables);
      all.replaceAll((name, value) -> value.toString().replace("{}", collector.url()));
      call(all);

      assertThat(collector.paths()).containsOnly(path);
      assertThat(collector.bodies(path)).contains(said);
    }
  }

  static Stream<Arguments> choices() {
    String traces = "/v1/traces";
    return Stream.of(
        argumentSet(
            "spans alone, to a path of their own",
            Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "{}/spans"),
            "/spans",
            "chat tiny"),
        argumentSet(
            "no metrics",
            Map.of(ENDPOINT, "{}", "OTEL_METRICS_EXPORTER", "none"),
            traces,
            "chat tiny"),
        argumentSet(
            "no spans",
            Map.of(ENDPOINT, "{}", "OTEL_TRACES_EXPORTER", "none"),
            "/v1/metrics",
            "gen_ai.client.token.usage"),
        argumentSet(
            "a name",
            Map.of(
                ENDPOINT, "{}", "OTEL_METRICS_EXPORTER", "none", "OTEL_SERVICE_NAME", "the-shop"),
            traces,
            "the-shop"),
        argumentSet(
            "a name among the attributes",
            Map.of(
                ENDPOINT,
                "{}",
                "OTEL_METRICS_EXPORTER",
                "none",
                "OTEL_RESOURCE_ATTRIBUTES",
                "service.name=the-shop"),
            traces,
            "the-shop"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void says_which_variable_is_wrong_and_no_secret(Map<String, Object> variables, String said) {
    Map<String, Object> all = new HashMap<>(variables);
    all.putIfAbsent(ENDPOINT, "http://localhost:1");

    assertThatThrownBy(() -> telemetry(all))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .hasMessageContaining(said)
        .hasMessageNotContaining("s3cret");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet("no URL", Map.of(ENDPOINT, "user:s3cret@collector"), ENDPOINT),
        argumentSet(
            "no URL of spans",
            Map.of("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "collector?s3cret"),
            ENDPOINT),
        argumentSet("no exporter", Map.of("OTEL_TRACES_EXPORTER", "zipkin"), "zipkin"),
        argumentSet("gRPC", Map.of("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"), "http/protobuf"),
        argumentSet(
            "gRPC of spans", Map.of("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "grpc"), "http/protobuf"),
        argumentSet(
            "no pairs",
            Map.of("OTEL_EXPORTER_OTLP_HEADERS", "s3cret"),
            "OTEL_EXPORTER_OTLP_HEADERS"));
  }

  @Test
  void works_on_where_no_collector_listens() {
    Map<String, Object> nobody = Map.of(ENDPOINT, "http://127.0.0.1:1");

    assertThat(call(nobody).text()).isEqualTo("the reply");
  }

  private static ModelReply call(Map<String, Object> variables) {
    try (Telemetry telemetry = telemetry(variables)) {
      return new ObservedModel(
              new Script(new ModelReply("the reply", 12, 8), List.of()),
              "openai",
              URI.create("http://localhost:1/v1"),
              telemetry.openTelemetry())
          .complete(
              new ModelRequest(
                  "the prompt",
                  List.of(new Turn(Speaker.USER, "the question")),
                  new AnswerSchema("answer", "{}"),
                  Duration.ofSeconds(5)));
    }
  }

  private static Telemetry telemetry(Map<String, Object> variables) {
    PropertySource source =
        new MapPropertySource("variables", variables) {
          @Override
          public PropertyConvention getConvention() {
            return PropertyConvention.ENVIRONMENT_VARIABLE;
          }
        };
    return Telemetry.configured(new PropertySourcePropertyResolver(source));
  }
}
