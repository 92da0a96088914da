package io.quaestor.http.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.http.settings.ModelSettings;
import io.quaestor.llm.ollama.OllamaLanguageModel;
import io.quaestor.llm.openai.OpenAiLanguageModel;
import io.quaestor.port.LanguageModel;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelFactoryTest {
  private static final URI BASE = URI.create("http://localhost:1");
  private static final Duration TIMEOUT = Duration.ofSeconds(7);

  private final ModelFactory factory = new ModelFactory();

  @ParameterizedTest
  @MethodSource("choices")
  void asks_the_model_that_was_chosen(
      ModelSettings settings, Class<? extends LanguageModel> adapter) {
    assertThat(factory.model(settings).asked())
        .hasValueSatisfying(
            asked -> {
              assertThat(asked.model()).isInstanceOf(adapter);
              assertThat(asked.model().name()).isEqualTo("tiny");
              assertThat(asked.timeout()).isEqualTo(TIMEOUT);
            });
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        argumentSet(
            "OpenAI without a key",
            new ModelSettings.OpenAi(BASE, "tiny", "", TIMEOUT),
            OpenAiLanguageModel.class),
        argumentSet(
            "OpenAI with a key",
            new ModelSettings.OpenAi(BASE, "tiny", "key", TIMEOUT),
            OpenAiLanguageModel.class),
        argumentSet(
            "Ollama", new ModelSettings.Ollama(BASE, "tiny", TIMEOUT), OllamaLanguageModel.class));
  }

  @Test
  void leaves_the_grammar_alone_when_none_was_chosen() {
    assertThat(factory.model(new ModelSettings.None()).asked()).isEmpty();
  }
}
