package io.quaestor.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conversations of this process alone, those that were used most recently. Thread-safe. */
final class MemoryConversations implements ConversationStore {
  private static final int MOST_CONVERSATIONS = 10_000;

  private final Map<Key, List<Spoken>> turns =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Spoken>> eldest) {
          return size() > MOST_CONVERSATIONS;
        }
      };

  private record Key(Caller caller, String conversationId) {}

  @Override
  public synchronized List<Spoken> of(Caller caller, String conversationId) {
    return turns.getOrDefault(new Key(caller, conversationId), List.of());
  }

  @Override
  public synchronized void add(Caller caller, String conversationId, Spoken turn) {
    Key key = new Key(caller, conversationId);
    List<Spoken> all = new ArrayList<>(turns.getOrDefault(key, List.of()));
    all.add(turn);
    turns.put(key, Spoken.lastOf(all));
  }
}
