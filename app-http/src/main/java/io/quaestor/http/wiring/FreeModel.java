package io.quaestor.http.wiring;

import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;

/** A model that is never sent a temperature. */
record FreeModel(LanguageModel model) implements LanguageModel {
  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply complete(ModelRequest request) {
    return model.complete(request.oneOfSeveral());
  }
}
