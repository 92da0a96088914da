package io.quaestor.http.settings;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySourcePropertyResolver;
import io.quaestor.http.settings.variables.AccessSetting;
import io.quaestor.http.settings.variables.CacheSetting;
import io.quaestor.http.settings.variables.DataSetting;
import io.quaestor.http.settings.variables.DatabaseSetting;
import io.quaestor.http.settings.variables.LoadSetting;
import io.quaestor.http.settings.variables.ModelSetting;
import io.quaestor.http.settings.variables.ServerSetting;
import io.quaestor.http.settings.variables.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the settings holds when they are read. */
class DescribedSettingsTest {
  private static final String NONSENSE = "?";

  /** With these, every setting is read. */
  private static final Map<Setting, String> ALL_PARTS =
      Map.of(
          DatabaseSetting.DB, "postgres",
          DatabaseSetting.DB_URL, "jdbc:postgresql://db/q",
          DatabaseSetting.DB_USER, "owner",
          DatabaseSetting.DB_READER_USER, "reader",
          ModelSetting.LLM, "ollama",
          ModelSetting.LLM_MODEL, "m",
          CacheSetting.CACHE, "redis",
          CacheSetting.REDIS_URL, "redis://r",
          AccessSetting.OIDC_ISSUER, "https://login.example",
          AccessSetting.OIDC_AUDIENCE, "quaestor");

  @Test
  void whoever_refuses_a_value_says_what_is_told_of_the_setting() {
    Map<Boolean, List<Setting>> refusing =
        Setting.all().stream().collect(partitioningBy(setting -> failure(setting) != null));

    assertThat(refusing.get(true))
        .isNotEmpty()
        .allSatisfy(
            setting ->
                assertThat(failure(setting))
                    .hasMessageStartingWith(setting.variable() + " has ")
                    .hasMessageEndingWith("; it must be " + setting.description().allowed()));
    assertThat(refusing.get(false))
        .as("settings that take any text")
        .containsExactlyInAnyOrder(
            ServerSetting.HOST,
            AccessSetting.OIDC_AUDIENCE,
            AccessSetting.OIDC_SCOPE_CLAIM,
            DataSetting.DATASETS,
            DataSetting.DATA_DIR,
            DatabaseSetting.DB_USER,
            DatabaseSetting.DB_PASSWORD,
            DatabaseSetting.DB_READER_USER,
            DatabaseSetting.DB_READER_PASSWORD,
            ModelSetting.LLM_MODEL,
            ModelSetting.LLM_CURRENCY,
            LoadSetting.UPLOAD_DIR);
  }

  @ParameterizedTest
  @CsvSource({"openai, https://api.openai.com/v1", "ollama, http://localhost:11434"})
  void a_model_is_where_the_description_says(String kind, String url) {
    Settings settings =
        read(
            Map.of(
                "quaestor.llm", kind, "quaestor.llm-model", "m", "openai.api-key", "sk-something"));

    assertThat(address(settings.model())).isEqualTo(url);
    assertThat(ModelSetting.LLM_BASE_URL.description().text()).contains("`" + url + "`");
  }

  private static String address(ModelSettings model) {
    return switch (model) {
      case ModelSettings.None none -> "";
      case ModelSettings.OpenAi openAi -> openAi.baseUrl().toString();
      case ModelSettings.Ollama ollama -> ollama.baseUrl().toString();
    };
  }

  private static @Nullable Throwable failure(Setting setting) {
    Map<String, Object> properties = new HashMap<>();
    ALL_PARTS.forEach((part, value) -> properties.put(part.property(), value));
    properties.put(setting.property(), NONSENSE);
    return catchThrowable(() -> read(properties));
  }

  private static Settings read(Map<String, Object> properties) {
    return Settings.read(new PropertySourcePropertyResolver(PropertySource.of("test", properties)));
  }
}
