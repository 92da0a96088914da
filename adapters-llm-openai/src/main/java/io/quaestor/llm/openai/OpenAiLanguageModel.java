package io.quaestor.llm.openai;

import static io.quaestor.llm.langchain4j.ServiceSettings.checkedBaseUrl;
import static io.quaestor.llm.langchain4j.ServiceSettings.checkedModel;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.quaestor.error.QuaestorException;
import io.quaestor.llm.langchain4j.ChatService;
import io.quaestor.llm.langchain4j.ServiceRemedies;
import io.quaestor.llm.langchain4j.ServiceSettings;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A model behind OpenAI's chat completions, or behind any service that speaks the same format. Owns
 * nothing that must be closed.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat/create">The format</a>
 */
public final class OpenAiLanguageModel implements LanguageModel {
  private static final ServiceRemedies REMEDIES =
      new ServiceRemedies(
          "set OPENAI_API_KEY to a key that it accepts",
          "set QUAESTOR_LLM_MODEL to a model that this key may use");

  private final Settings settings;
  private final ChatService service = new ChatService(REMEDIES);

  public OpenAiLanguageModel(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param baseUrl up to and with the version, such as {@code https://api.openai.com/v1}
   * @param apiKey null when the service wants none, as local ones do; blank means null
   */
  public record Settings(URI baseUrl, String model, @Nullable String apiKey) {
    /**
     * @throws QuaestorException {@code CONFIGURATION_INVALID}
     */
    public Settings {
      baseUrl = checkedBaseUrl(baseUrl);
      model = checkedModel(model);
      apiKey = checkedKey(apiKey);
    }

    private static @Nullable String checkedKey(@Nullable String key) {
      if (key == null || key.isBlank()) {
        return null;
      }
      String stripped = key.strip();
      // Such a key cannot go into a header, and the HTTP client's own complaint would repeat it.
      if (!stripped.matches("[!-~]+")) {
        throw ServiceSettings.invalid(
            "OPENAI_API_KEY holds a space or a character outside ASCII: copy the key again");
      }
      return stripped;
    }

    /** Without the key, so that a log may hold it. */
    @Override
    public String toString() {
      return "Settings[baseUrl=%s, model=%s, apiKey=%s]"
          .formatted(baseUrl, model, apiKey == null ? "none" : "hidden");
    }
  }

  @Override
  public String name() {
    return settings.model();
  }

  @Override
  public ModelReply complete(ModelRequest request) {
    return service.complete(request, client -> model(client, request.varied()));
  }

  /**
   * @param varied leaves the temperature to the service, whose standard is above 0
   */
  private ChatModel model(HttpClientBuilder client, boolean varied) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(client)
        .baseUrl(settings.baseUrl().toString())
        .apiKey(settings.apiKey())
        .modelName(settings.model())
        .temperature(varied ? null : 0.0)
        .maxRetries(0)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .strictJsonSchema(true)
        .build();
  }
}
