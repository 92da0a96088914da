package io.quaestor.evaluation;

import java.util.List;

/**
 * Questions asked one after the other, each of which may refer to those before it. A question asked
 * by itself is a conversation of one.
 */
public record Conversation(List<GoldQuestion> turns) {
  public Conversation {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("a conversation without a question");
    }
  }

  /** Whether any of its questions is held out. */
  public boolean heldOut() {
    return turns.stream().anyMatch(GoldQuestion::heldOut);
  }
}
