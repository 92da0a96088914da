package io.quaestor.port;

import io.quaestor.error.QuaestorException;
import java.util.List;

/**
 * Outgoing port: keeps the questions whose answers people have confirmed. One implementation per
 * {@code adapters-db-*} module, in the application's own store beside the {@link AuditLog}, out of
 * sight of the connections that run queries; each passes {@code VerifiedBookContract}.
 * Implementations are safe for concurrent calls, and several processes may share one book.
 *
 * <p>Every method throws {@link QuaestorException} {@code DATABASE_UNAVAILABLE} when the store
 * cannot be used.
 */
public interface VerifiedBook {
  /** The most entries of one dataset that are read at once. */
  int MOST = 1_000;

  /** Adds an entry, in the place of one that is the same question of the same dataset. */
  void keep(ConfirmedQuestion question);

  /**
   * Removes the entry of an answer.
   *
   * @return whether there was one
   */
  boolean takeBack(String id);

  /**
   * The entries of one dataset, the newest first.
   *
   * @param most from 1 to {@value #MOST}; older ones are left out
   */
  List<ConfirmedQuestion> newest(String dataset, int most);

  /** A book that is gone when the program ends, for those who embed Quaestor without a store. */
  static VerifiedBook inMemory() {
    return new MemoryBook();
  }
}
