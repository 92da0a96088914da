package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Factory;
import io.opentelemetry.api.OpenTelemetry;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.http.telemetry.ObservedModel;
import io.quaestor.llm.ollama.OllamaLanguageModel;
import io.quaestor.llm.openai.OpenAiLanguageModel;
import io.quaestor.port.LanguageModel;
import jakarta.inject.Singleton;

/** Chooses the language model, and has each call to it observed. */
@Factory
final class ModelFactory {
  @Singleton
  ChosenModel model(ModelSettings settings, OpenTelemetry openTelemetry) {
    return switch (settings) {
      case ModelSettings.None none -> ChosenModel.none();
      case ModelSettings.OpenAi openAi ->
          ChosenModel.of(
              new ObservedModel(model(openAi), "openai", openAi.baseUrl(), openTelemetry),
              openAi.timeout());
      case ModelSettings.Ollama ollama ->
          ChosenModel.of(
              new ObservedModel(model(ollama), "ollama", ollama.baseUrl(), openTelemetry),
              ollama.timeout());
    };
  }

  private static LanguageModel model(ModelSettings.OpenAi settings) {
    return new OpenAiLanguageModel(
        new OpenAiLanguageModel.Settings(settings.baseUrl(), settings.model(), settings.apiKey()));
  }

  private static LanguageModel model(ModelSettings.Ollama settings) {
    return new OllamaLanguageModel(
        new OllamaLanguageModel.Settings(settings.baseUrl(), settings.model()));
  }
}
