package io.quaestor.llm.ollama;

import io.quaestor.contract.llm.LanguageModelContract;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.llm.ollama.OllamaLanguageModel.Settings;
import io.quaestor.port.LanguageModel;
import java.net.URI;

class OllamaLanguageModelTest extends LanguageModelContract {
  @Override
  protected WireFormat wireFormat() {
    return WireFormat.OLLAMA;
  }

  @Override
  protected LanguageModel connect(URI baseUrl, String model, String apiKey) {
    return new OllamaLanguageModel(new Settings(baseUrl, model));
  }

  @Override
  protected String settingOfTheKey() {
    return "QUAESTOR_LLM_BASE_URL";
  }
}
