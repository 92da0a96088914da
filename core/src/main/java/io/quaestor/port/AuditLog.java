package io.quaestor.port;

import io.quaestor.error.QuaestorException;

/**
 * Outgoing port: keeps what was asked of the database, for whoever must answer for it later. Lines
 * are added and never changed; the store itself refuses to change or remove one. One implementation
 * per {@code adapters-db-*} module, in the application's own store, out of sight of the connections
 * that run queries; each passes {@code AuditLogContract}. Implementations are safe for concurrent
 * calls, and several processes may add to one log.
 */
public interface AuditLog {
  /**
   * Adds one line. When this returns, the line outlives the death of this process; a power cut may
   * take the lines of the last moments.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when the line cannot be kept, for
   *     whatever reason. Nothing may then be given to the caller.
   */
  void record(AuditEntry entry);

  /** A log that keeps nothing. */
  static AuditLog none() {
    return entry -> {
      // Whoever embeds Quaestor has chosen to keep no log.
    };
  }
}
