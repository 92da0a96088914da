package io.quaestor.translate.model;

import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A language model that says what it was told to say, and remembers what it was asked. */
public final class ScriptedModel implements LanguageModel {
  private final Deque<String> replies;
  private final List<ModelRequest> requests = new ArrayList<>();

  public ScriptedModel(String... replies) {
    this.replies = new ArrayDeque<>(List.of(replies));
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public synchronized ModelReply complete(ModelRequest request) {
    requests.add(request);
    return new ModelReply(replies.removeFirst(), 10, 5);
  }

  public synchronized List<ModelRequest> requests() {
    return List.copyOf(requests);
  }
}
