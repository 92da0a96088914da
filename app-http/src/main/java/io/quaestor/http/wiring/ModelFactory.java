package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Factory;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.ModelSettings;
import jakarta.inject.Singleton;

/** Chooses the language model. */
@Factory
final class ModelFactory {
  @Singleton
  ChosenModel model(ModelSettings settings) {
    return switch (settings) {
      case ModelSettings.None none -> ChosenModel.none();
      case ModelSettings.OpenAi openAi -> throw absent();
      case ModelSettings.Ollama ollama -> throw absent();
    };
  }

  private static QuaestorException absent() {
    return new QuaestorException(
        ErrorCode.CONFIGURATION_INVALID,
        "no language model is part of this build: set QUAESTOR_LLM=none");
  }
}
