package io.quaestor.llm.langchain4j;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.net.URI;

/** Checks what the adapters' settings have in common. */
public final class ServiceSettings {
  private ServiceSettings() {}

  /**
   * @throws QuaestorException {@code CONFIGURATION_INVALID} unless {@code url} is an absolute http
   *     or https address with a host; the message does not repeat it, for it may hold a password
   */
  public static URI checkedBaseUrl(URI url) {
    boolean http = "http".equalsIgnoreCase(url.getScheme());
    boolean https = "https".equalsIgnoreCase(url.getScheme());
    if (url.getHost() == null || !(http || https)) {
      throw invalid(
          "QUAESTOR_LLM_BASE_URL is not a web address: it starts with http:// or https:// and names"
              + " a host, for example http://localhost:11434");
    }
    return url;
  }

  /**
   * @throws QuaestorException {@code CONFIGURATION_INVALID} when {@code model} is blank
   */
  public static String checkedModel(String model) {
    if (model.isBlank()) {
      throw invalid("QUAESTOR_LLM_MODEL is empty: set it to a model that the service offers");
    }
    return model.strip();
  }

  /** A setting is wrong; {@code detail} names it and says what it should be. */
  public static QuaestorException invalid(String detail) {
    return new QuaestorException(ErrorCode.CONFIGURATION_INVALID, detail);
  }
}
