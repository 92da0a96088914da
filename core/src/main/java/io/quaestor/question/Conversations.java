package io.quaestor.question;

import io.quaestor.translate.TranslationRequest.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The last turns of the conversations that were used most recently. A conversation that was
 * forgotten goes on as a new one. Thread-safe.
 */
final class Conversations {
  private static final int MOST_CONVERSATIONS = 10_000;
  private static final int MOST_TURNS = 20;

  private final Map<String, List<Spoken>> turns =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Spoken>> eldest) {
          return size() > MOST_CONVERSATIONS;
        }
      };

  static String newId() {
    return UUID.randomUUID().toString();
  }

  /** A turn and the dataset that was asked. */
  record Spoken(String dataset, Turn turn) {}

  synchronized List<Spoken> of(String conversationId) {
    return List.copyOf(turns.getOrDefault(conversationId, List.of()));
  }

  synchronized void add(String conversationId, Spoken turn) {
    List<Spoken> all = new ArrayList<>(turns.getOrDefault(conversationId, List.of()));
    all.add(turn);
    turns.put(conversationId, all.subList(Math.max(0, all.size() - MOST_TURNS), all.size()));
  }
}
