package io.quaestor.http.answers;

import io.quaestor.contract.llm.WireFormat;

class ModelAnswersOllamaTest extends ModelAnswers {
  @Override
  WireFormat format() {
    return WireFormat.OLLAMA;
  }
}
