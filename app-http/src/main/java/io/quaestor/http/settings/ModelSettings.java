package io.quaestor.http.settings;

import java.net.URI;
import java.time.Duration;

/** Which language model is asked where the grammar declines. */
public sealed interface ModelSettings {
  /** The grammar alone. */
  record None() implements ModelSettings {}

  /**
   * Any service that speaks OpenAI's protocol.
   *
   * @param baseUrl with the version in it, for example {@code https://api.openai.com/v1}
   * @param apiKey empty for a local service that asks for none; never logged
   * @param timeout for one question, retries included
   */
  record OpenAi(URI baseUrl, String model, String apiKey, Duration timeout)
      implements ModelSettings {
    @Override
    public String toString() {
      return "OpenAi[" + model + "]";
    }
  }

  /**
   * @param timeout for one question, retries included
   */
  record Ollama(URI baseUrl, String model, Duration timeout) implements ModelSettings {
    @Override
    public String toString() {
      return "Ollama[" + model + "]";
    }
  }

  /** The name that people know the choice by. */
  default String title() {
    return switch (this) {
      case None none -> "none";
      case OpenAi openAi -> "openai " + openAi.model();
      case Ollama ollama -> "ollama " + ollama.model();
    };
  }
}
