package io.quaestor.llm.openai;

import io.quaestor.contract.llm.LanguageModelContract;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.llm.openai.OpenAiLanguageModel.Settings;
import io.quaestor.port.LanguageModel;
import java.net.URI;

class OpenAiLanguageModelTest extends LanguageModelContract {
  @Override
  protected WireFormat wireFormat() {
    return WireFormat.OPENAI;
  }

  @Override
  protected LanguageModel connect(URI baseUrl, String model, String apiKey) {
    return new OpenAiLanguageModel(new Settings(baseUrl, model, apiKey));
  }

  @Override
  protected String settingOfTheKey() {
    return "OPENAI_API_KEY";
  }
}
