package io.quaestor.http.settings;

import static io.quaestor.http.settings.SettingReader.invalid;

import io.micronaut.core.value.PropertyResolver;
import io.quaestor.http.settings.variables.ModelSetting;
import java.net.URI;
import java.time.Duration;

/** Reads {@link ModelSettings}. */
final class ModelSection {
  private enum Kind {
    NONE,
    OPENAI,
    OLLAMA
  }

  private static final String OPENAI = "https://api.openai.com/v1";
  private static final String OLLAMA = "http://localhost:11434";

  private final SettingReader reader;
  private final PropertyResolver properties;

  ModelSection(SettingReader reader, PropertyResolver properties) {
    this.reader = reader;
    this.properties = properties;
  }

  ModelSettings read() {
    return switch (reader.choice(ModelSetting.LLM, Kind.class)) {
      case NONE -> new ModelSettings.None();
      case OPENAI -> openAi();
      case OLLAMA ->
          new ModelSettings.Ollama(baseUrl(OLLAMA), model("qwen2.5-coder:7b"), timeout());
    };
  }

  private ModelSettings openAi() {
    URI baseUrl = baseUrl(OPENAI);
    String apiKey = properties.getProperty("openai.api-key", String.class).orElse("").strip();
    if (apiKey.isEmpty() && baseUrl.equals(URI.create(OPENAI))) {
      throw invalid(
          "OPENAI_API_KEY is not set: QUAESTOR_LLM=openai needs it for "
              + OPENAI
              + "; a local service that asks for no key is named in QUAESTOR_LLM_BASE_URL");
    }
    return new ModelSettings.OpenAi(baseUrl, model("gpt-4o-mini"), apiKey, timeout());
  }

  private String model(String example) {
    return reader.required(
        ModelSetting.LLM_MODEL,
        "it names the model to ask, for example QUAESTOR_LLM_MODEL=" + example);
  }

  private Duration timeout() {
    return reader.duration(ModelSetting.LLM_TIMEOUT);
  }

  private URI baseUrl(String standard) {
    String text = reader.text(ModelSetting.LLM_BASE_URL).orElse(standard);
    if (!text.matches("https?://[^/\\s?#]+[^\\s?#]*")) {
      throw reader.refused(ModelSetting.LLM_BASE_URL, "a URL such as " + standard);
    }
    try {
      return URI.create(text.replaceAll("/+$", ""));
    } catch (IllegalArgumentException e) {
      throw reader.refused(ModelSetting.LLM_BASE_URL, "a URL such as " + standard);
    }
  }
}
