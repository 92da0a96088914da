package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Factory;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.llm.ollama.OllamaLanguageModel;
import io.quaestor.llm.openai.OpenAiLanguageModel;
import jakarta.inject.Singleton;

/** Chooses the language model. */
@Factory
final class ModelFactory {
  @Singleton
  ChosenModel model(ModelSettings settings) {
    return switch (settings) {
      case ModelSettings.None none -> ChosenModel.none();
      case ModelSettings.OpenAi openAi ->
          ChosenModel.of(
              new OpenAiLanguageModel(
                  new OpenAiLanguageModel.Settings(
                      openAi.baseUrl(), openAi.model(), openAi.apiKey())),
              openAi.timeout());
      case ModelSettings.Ollama ollama ->
          ChosenModel.of(
              new OllamaLanguageModel(
                  new OllamaLanguageModel.Settings(ollama.baseUrl(), ollama.model())),
              ollama.timeout());
    };
  }
}
