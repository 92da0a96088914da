package io.quaestor.http.telemetry;

import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A model that fails as it is told, once each, and then replies. */
class Script implements LanguageModel {
  private final Deque<RuntimeException> failures;
  private final ModelReply reply;

  Script(ModelReply reply, List<? extends RuntimeException> failures) {
    this.reply = reply;
    this.failures = new ArrayDeque<>(failures);
  }

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public ModelReply complete(ModelRequest request) {
    if (!failures.isEmpty()) {
      throw failures.removeFirst();
    }
    return reply;
  }
}
