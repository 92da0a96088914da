package io.quaestor.port;

import io.quaestor.access.AccessKey;
import io.quaestor.error.QuaestorException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Outgoing port: remembers the keys that let callers in, out of sight of the connections that run
 * queries. Each implementation passes {@code KeyBookContract}, is safe for concurrent calls, and
 * shares one book with other processes. Moments are kept to the millisecond.
 *
 * <p>Every method throws {@link QuaestorException} {@code DATABASE_UNAVAILABLE} when the book
 * cannot be reached.
 */
public interface KeyBook {
  /**
   * @return false, and nothing is kept, when another key of that name is not revoked
   */
  boolean add(AccessKey key);

  /** Also one that has expired or was revoked. */
  Optional<AccessKey> find(String id);

  /** All there ever were, the oldest first. */
  List<AccessKey> list();

  /**
   * @return whether there is such a key that was not revoked before
   */
  boolean revoke(String id, Instant at);

  /**
   * Whether there never was a key. One that has expired or was revoked counts: where keys were once
   * asked for, taking the last one away must not let everybody in.
   */
  boolean isEmpty();
}
