package io.quaestor.http.redis;

import io.quaestor.http.redis.Turns.Kept;
import io.quaestor.question.ConversationStore;
import io.quaestor.question.Spoken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What this server knows of a conversation. Immutable.
 *
 * @param turns oldest first
 * @param unshared ids of those that Redis has not heard of
 */
record LocalConversation(List<Kept> turns, Set<String> unshared) {
  static final LocalConversation EMPTY = new LocalConversation(List.of(), Set.of());

  LocalConversation {
    turns =
        List.copyOf(
            turns.subList(Math.max(0, turns.size() - ConversationStore.MOST_TURNS), turns.size()));
    unshared = Set.copyOf(unshared);
  }

  LocalConversation with(Kept turn) {
    List<Kept> all = new ArrayList<>(turns);
    all.add(turn);
    Set<String> more = new HashSet<>(unshared);
    more.add(turn.id());
    return new LocalConversation(all, more);
  }

  /**
   * What Redis has, and behind it what it has not heard of. A Redis that lost all is not believed.
   */
  LocalConversation joined(List<Kept> shared) {
    if (shared.isEmpty()) {
      return this;
    }
    Set<String> known = shared.stream().map(Kept::id).collect(Collectors.toSet());
    List<Kept> all = new ArrayList<>(shared);
    unheard().stream().filter(turn -> !known.contains(turn.id())).forEach(all::add);
    return new LocalConversation(all, unshared).shared(known);
  }

  /** The same, after Redis has heard of some turns. */
  LocalConversation shared(Set<String> ids) {
    return new LocalConversation(
        turns, unshared.stream().filter(id -> !ids.contains(id)).collect(Collectors.toSet()));
  }

  /** The turns that Redis has not heard of. */
  List<Kept> unheard() {
    return turns.stream().filter(turn -> unshared.contains(turn.id())).toList();
  }

  List<Spoken> spoken() {
    return Spoken.lastOf(turns.stream().map(Kept::spoken).toList());
  }
}
