package io.quaestor.http.answers;

import io.quaestor.contract.llm.WireFormat;

class ModelAnswersOpenAiTest extends ModelAnswers {
  @Override
  WireFormat format() {
    return WireFormat.OPENAI;
  }
}
