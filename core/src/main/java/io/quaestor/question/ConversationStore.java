package io.quaestor.question;

import java.util.List;

/**
 * Outgoing port: keeps what was said in conversations, so that a question may go on from the one
 * before. Each implementation passes {@code ConversationStoreContract}. Safe for concurrent calls,
 * and several servers may share one. A store that cannot be reached does as well as it can without;
 * it never throws.
 */
public interface ConversationStore {
  /** The most turns of a conversation that are kept. */
  int MOST_TURNS = 20;

  /**
   * The last turns, oldest first, as {@link Spoken#lastOf} leaves them; none of a conversation that
   * is not known or was forgotten, which then goes on as a new one.
   *
   * @param conversationId chosen by a client: two callers may choose the same and have a
   *     conversation each
   */
  List<Spoken> of(Caller caller, String conversationId);

  /** Adds a turn behind the others; of two that come at the same moment, none is lost. */
  void add(Caller caller, String conversationId, Spoken turn);

  /** The 10,000 conversations that were used most recently, until the program ends. */
  static ConversationStore inMemory() {
    return new MemoryConversations();
  }
}
