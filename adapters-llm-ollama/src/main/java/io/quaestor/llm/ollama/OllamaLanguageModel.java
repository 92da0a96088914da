package io.quaestor.llm.ollama;

import static io.quaestor.llm.langchain4j.ServiceSettings.checkedBaseUrl;
import static io.quaestor.llm.langchain4j.ServiceSettings.checkedModel;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import io.quaestor.error.QuaestorException;
import io.quaestor.llm.langchain4j.ChatService;
import io.quaestor.llm.langchain4j.ServiceRemedies;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.net.URI;

/**
 * A model that Ollama runs. Owns nothing that must be closed.
 *
 * @see <a href="https://github.com/ollama/ollama/blob/main/docs/api.md">The format</a>
 */
public final class OllamaLanguageModel implements LanguageModel {
  /** Tokens. Ollama cuts a prompt that is longer than its own default without saying so. */
  private static final int CONTEXT_LENGTH = 8_192;

  private static final ServiceRemedies REMEDIES =
      new ServiceRemedies(
          "Ollama asks for no key, so check that QUAESTOR_LLM_BASE_URL leads straight to it",
          "fetch it with 'ollama pull', or set QUAESTOR_LLM_MODEL to one that 'ollama list' shows");

  private final Settings settings;
  private final ChatService service = new ChatService(REMEDIES);

  public OllamaLanguageModel(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param baseUrl without a path, such as {@code http://localhost:11434}
   * @param model as {@code ollama list} shows it, such as {@code qwen2.5-coder:7b}
   */
  public record Settings(URI baseUrl, String model) {
    /**
     * @throws QuaestorException {@code CONFIGURATION_INVALID}
     */
    public Settings {
      baseUrl = checkedBaseUrl(baseUrl);
      model = checkedModel(model);
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
    return OllamaChatModel.builder()
        .httpClientBuilder(client)
        .baseUrl(settings.baseUrl().toString())
        .modelName(settings.model())
        .temperature(varied ? null : 0.0)
        .numCtx(CONTEXT_LENGTH)
        .maxRetries(0)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .build();
  }
}
