package io.quaestor.http.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.ModelRequest.AnswerSchema;
import io.quaestor.port.ModelRequest.Speaker;
import io.quaestor.port.ModelRequest.Turn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFactoryTest {
  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  private static final Duration TIMEOUT = Duration.ofSeconds(7);
  private static final ModelRequest REQUEST =
      new ModelRequest(
          "Answer with JSON.",
          List.of(new Turn(Speaker.USER, "how much?")),
          new AnswerSchema(
              "answer",
              "{\"type\": \"object\", \"properties\": {\"sql\": {\"type\": \"string\"}}}"),
          TIMEOUT);
  private static final ModelWireStub STUB = ModelWireStub.start();

  private final ModelFactory factory = new ModelFactory();

  @AfterAll
  static void stop() {
    STUB.close();
  }

  @ParameterizedTest
  @MethodSource("choices")
  void asks_the_model_that_was_chosen_and_observes_it(
      WireFormat format, Function<URI, ModelSettings> settings, String provider) {
    STUB.replies(StubReply.text("{}"));

    ChosenModel.Asked asked =
        factory
            .model(settings.apply(STUB.baseUrl(format)), OTEL.getOpenTelemetry())
            .asked()
            .orElseThrow();

    assertThat(asked.timeout()).isEqualTo(TIMEOUT);
    assertThat(asked.model().name()).isEqualTo("tiny");
    assertThat(asked.model().complete(REQUEST).text()).isEqualTo("{}");
    assertThat(STUB.calls())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.format()).isEqualTo(format);
              assertThat(call.model()).isEqualTo("tiny");
            });
    assertThat(OTEL.getSpans())
        .singleElement()
        .satisfies(
            span ->
                assertThat(span.getAttributes().get(AttributeKey.stringKey("gen_ai.provider.name")))
                    .isEqualTo(provider));
  }

  static Stream<Arguments> choices() {
    Function<URI, ModelSettings> withoutKey =
        url -> new ModelSettings.OpenAi(url, "tiny", "", TIMEOUT);
    Function<URI, ModelSettings> withKey =
        url -> new ModelSettings.OpenAi(url, "tiny", "key", TIMEOUT);
    Function<URI, ModelSettings> ollama = url -> new ModelSettings.Ollama(url, "tiny", TIMEOUT);
    return Stream.of(
        argumentSet("OpenAI without a key", WireFormat.OPENAI, withoutKey, "openai"),
        argumentSet("OpenAI with a key", WireFormat.OPENAI, withKey, "openai"),
        argumentSet("Ollama", WireFormat.OLLAMA, ollama, "ollama"));
  }

  @Test
  void leaves_the_grammar_alone_when_none_was_chosen() {
    assertThat(factory.model(new ModelSettings.None(), OpenTelemetry.noop()).asked()).isEmpty();
  }
}
