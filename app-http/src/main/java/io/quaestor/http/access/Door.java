package io.quaestor.http.access;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.AccessSettings;
import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;

/**
 * Whether callers need a key at all. As soon as there is one, they do, wherever they call from;
 * before, only where the operator says that it is all right, or where nobody but this machine can
 * call.
 */
@Singleton
final class Door {
  private final KeyRing keys;
  private final AccessSettings settings;
  private final ServerSettings server;

  Door(KeyRing keys, AccessSettings settings, ServerSettings server) {
    this.keys = keys;
    this.settings = settings;
    this.server = server;
  }

  /**
   * Whether everybody is let in.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when nobody can tell now
   */
  boolean isOpen() {
    return settings.openWithoutKeys() && keys.isEmpty();
  }

  /**
   * Says no to a server that nobody could use and that other machines reach.
   *
   * @throws QuaestorException {@code CONFIGURATION_INVALID}; {@code DATABASE_UNAVAILABLE} when
   *     nobody can tell now
   */
  void requireKeysBeyondThisMachine() {
    if (!settings.openWithoutKeys() && keys.isEmpty()) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "QUAESTOR_HOST is '%s', which other machines can reach, and there are no keys: make one"
                  .formatted(server.host())
              + " with './quaestor keys create NAME --scope admin', or set"
              + " QUAESTOR_API_KEYS=name:key, or QUAESTOR_INSECURE=true if everybody there may read"
              + " and change the data");
    }
  }
}
