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

  private final Map<String, List<Turn>> turns =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Turn>> eldest) {
          return size() > MOST_CONVERSATIONS;
        }
      };

  static String newId() {
    return UUID.randomUUID().toString();
  }

  synchronized List<Turn> of(String conversationId) {
    return List.copyOf(turns.getOrDefault(conversationId, List.of()));
  }

  synchronized void add(String conversationId, Turn turn) {
    List<Turn> all = new ArrayList<>(turns.getOrDefault(conversationId, List.of()));
    all.add(turn);
    turns.put(conversationId, all.subList(Math.max(0, all.size() - MOST_TURNS), all.size()));
  }
}
