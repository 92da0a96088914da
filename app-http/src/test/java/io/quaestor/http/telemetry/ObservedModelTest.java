package io.quaestor.http.telemetry;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import io.quaestor.translate.model.SteadyModel;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservedModelTest {
  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  private static final URI SERVICE = URI.create("http://models.local:11434");
  private static final ModelReply REPLY = new ModelReply("{\"sql\": \"the reply\"}", 120, 8);
  private static final ModelRequest REQUEST =
      new ModelRequest(
          "the system prompt",
          List.of(new Turn(Speaker.USER, "the question")),
          new AnswerSchema("answer", "{\"title\": \"the schema\"}"),
          Duration.ofSeconds(5));

  @Test
  void makes_a_span_of_a_call_that_says_who_was_asked_and_what_it_took() {
    assertThat(observed(replies(REPLY)).complete(REQUEST)).isEqualTo(REPLY);

    assertThat(onlySpan())
        .hasName("chat tiny")
        .hasKind(SpanKind.CLIENT)
        .hasStatus(StatusData.unset())
        .hasEnded()
        .hasAttributesSatisfyingExactly(
            equalTo(AttributeKey.stringKey("gen_ai.operation.name"), "chat"),
            equalTo(AttributeKey.stringKey("gen_ai.provider.name"), "ollama"),
            equalTo(AttributeKey.stringKey("gen_ai.request.model"), "tiny"),
            equalTo(AttributeKey.stringKey("gen_ai.output.type"), "json"),
            equalTo(AttributeKey.stringKey("server.address"), "models.local"),
            equalTo(AttributeKey.longKey("server.port"), 11_434),
            equalTo(AttributeKey.longKey("gen_ai.usage.input_tokens"), 120),
            equalTo(AttributeKey.longKey("gen_ai.usage.output_tokens"), 8));
  }

  @Test
  void measures_how_long_a_call_took() {
    observed(replies(REPLY)).complete(REQUEST);

    assertThat(metric("gen_ai.client.operation.duration"))
        .hasValueSatisfying(
            metric ->
                assertThat(metric)
                    .hasUnit("s")
                    .hasHistogramSatisfying(
                        histogram ->
                            histogram.hasPointsSatisfying(
                                point ->
                                    point
                                        .hasCount(1)
                                        .hasBucketBoundaries(
                                            0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56,
                                            5.12, 10.24, 20.48, 40.96, 81.92)
                                        .hasAttributesSatisfyingExactly(
                                            equalTo(GenAi.OPERATION, "chat"),
                                            equalTo(GenAi.PROVIDER, "ollama"),
                                            equalTo(GenAi.MODEL, "tiny"),
                                            equalTo(GenAi.SERVER_ADDRESS, "models.local"),
                                            equalTo(GenAi.SERVER_PORT, 11_434)))));
  }

  @Test
  void measures_the_tokens_of_prompt_and_reply_apart() {
    observed(replies(REPLY)).complete(REQUEST);

    AttributeKey<String> type = AttributeKey.stringKey("gen_ai.token.type");
    assertThat(metric("gen_ai.client.token.usage"))
        .hasValueSatisfying(
            metric ->
                assertThat(metric)
                    .hasUnit("{token}")
                    .hasHistogramSatisfying(
                        histogram ->
                            histogram.hasPointsSatisfying(
                                point ->
                                    point
                                        .hasCount(1)
                                        .hasSum(120)
                                        .hasBucketBoundaries(
                                            1,
                                            4,
                                            16,
                                            64,
                                            256,
                                            1_024,
                                            4_096,
                                            16_384,
                                            65_536,
                                            262_144,
                                            1_048_576,
                                            4_194_304,
                                            16_777_216,
                                            67_108_864)
                                        .hasAttribute(equalTo(type, "input"))
                                        .hasAttribute(equalTo(GenAi.MODEL, "tiny")),
                                point ->
                                    point
                                        .hasCount(1)
                                        .hasSum(8)
                                        .hasAttribute(equalTo(type, "output")))));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "120, 0", "0, 8"})
  void says_nothing_of_tokens_that_the_service_did_not_count(int prompt, int completion) {
    observed(replies(new ModelReply("{}", prompt, completion))).complete(REQUEST);

    assertThat(Optional.ofNullable(onlySpan().getAttributes().get(GenAi.INPUT_TOKENS)))
        .isEqualTo(Optional.of((long) prompt).filter(count -> count > 0));
    assertThat(Optional.ofNullable(onlySpan().getAttributes().get(GenAi.OUTPUT_TOKENS)))
        .isEqualTo(Optional.of((long) completion).filter(count -> count > 0));
    assertThat(
            metric("gen_ai.client.token.usage").stream()
                .flatMap(metric -> metric.getHistogramData().getPoints().stream())
                .mapToDouble(point -> point.getSum())
                .sum())
        .isEqualTo(prompt + completion);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void names_a_failure_and_does_not_repeat_its_words(RuntimeException failure, String type) {
    LanguageModel model = observed(fails(failure));

    assertThatThrownBy(() -> model.complete(REQUEST)).isSameAs(failure);

    assertThat(onlySpan())
        .hasName("chat tiny")
        .hasEnded()
        .hasStatus(StatusData.error())
        .hasAttribute(equalTo(AttributeKey.stringKey("error.type"), type))
        .hasEventsSatisfying(events -> assertThat(events).isEmpty());
    assertThat(metric("gen_ai.client.operation.duration"))
        .hasValueSatisfying(
            metric ->
                assertThat(metric)
                    .hasHistogramSatisfying(
                        histogram ->
                            histogram.hasPointsSatisfying(
                                point ->
                                    point
                                        .hasCount(1)
                                        .hasAttribute(equalTo(Instruments.ERROR_TYPE, type)))));
    assertThat(metric("gen_ai.client.token.usage")).isEmpty();
    assertThat(everything()).doesNotContain("the question").doesNotContain("said");
  }

  static Stream<Arguments> failures() {
    return Stream.concat(
        Stream.of(ErrorCode.values())
            .filter(ErrorCode::isOfModel)
            .map(
                code ->
                    argumentSet(
                        code.slug(),
                        new QuaestorException(code, "the service said: the question"),
                        code.slug())),
        Stream.of(
            argumentSet(
                "a fault of our own",
                new IllegalStateException("said: the question"),
                "java.lang.IllegalStateException")));
  }

  @Test
  void holds_no_text_that_was_sent_or_came_back() {
    observed(replies(REPLY)).complete(REQUEST);

    assertThat(everything())
        .contains("chat tiny")
        .doesNotContain("the system prompt")
        .doesNotContain("the question")
        .doesNotContain("the schema")
        .doesNotContain("the reply");
  }

  @Test
  void makes_a_span_of_each_try() {
    QuaestorException busy =
        new QuaestorException(ErrorCode.MODEL_BUSY, "busy", null, Duration.ofMillis(1));

    new SteadyModel(observed(new Script(REPLY, List.of(busy, busy)))).complete(REQUEST);

    assertThat(OTEL.getSpans())
        .extracting(span -> Optional.ofNullable(span.getAttributes().get(Instruments.ERROR_TYPE)))
        .containsExactly(Optional.of("model-busy"), Optional.of("model-busy"), Optional.empty());
  }

  @Test
  void stands_between_what_asks_and_what_the_adapter_does() {
    List<Span> within = new ArrayList<>();
    LanguageModel adapter =
        new Script(REPLY, List.of()) {
          @Override
          public ModelReply complete(ModelRequest request) {
            within.add(Span.current());
            return super.complete(request);
          }
        };
    Span question = OTEL.getOpenTelemetry().getTracer("test").spanBuilder("question").startSpan();

    assertThat(
            Context.current()
                .with(question)
                .wrapSupplier(() -> observed(adapter).complete(REQUEST))
                .get())
        .isEqualTo(REPLY);

    assertThat(onlySpan())
        .hasParentSpanId(question.getSpanContext().getSpanId())
        .hasSpanId(within.getFirst().getSpanContext().getSpanId());
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.openai.com/v1, api.openai.com, 443",
    "http://ollama, ollama, 80",
    "http://localhost:11434, localhost, 11434",
    "https://gateway.example:8443/openai/v1, gateway.example, 8443",
  })
  void says_which_server_was_asked(URI baseUrl, String address, long port) {
    new ObservedModel(replies(REPLY), "openai", baseUrl, OTEL.getOpenTelemetry()).complete(REQUEST);

    assertThat(onlySpan())
        .hasAttribute(equalTo(GenAi.SERVER_ADDRESS, address))
        .hasAttribute(equalTo(GenAi.SERVER_PORT, port));
  }

  @Test
  void is_called_as_the_model_is() {
    assertThat(observed(replies(REPLY)).name()).isEqualTo("tiny");
  }

  private static LanguageModel replies(ModelReply reply) {
    return new Script(reply, List.of());
  }

  private static LanguageModel fails(RuntimeException failure) {
    return new Script(REPLY, List.of(failure));
  }

  private static LanguageModel observed(LanguageModel model) {
    return new ObservedModel(model, "ollama", SERVICE, OTEL.getOpenTelemetry());
  }

  private static SpanData onlySpan() {
    assertThat(OTEL.getSpans()).hasSize(1);
    return OTEL.getSpans().getFirst();
  }

  private static Optional<MetricData> metric(String name) {
    return OTEL.getMetrics().stream().filter(metric -> metric.getName().equals(name)).findFirst();
  }

  private static String everything() {
    return OTEL.getSpans() + " " + OTEL.getMetrics();
  }
}
