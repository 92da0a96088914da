package io.quaestor.http.settings;

import java.net.URI;

/** Where answers, the results of reports and conversations are kept. */
public sealed interface CacheSettings {
  /** In the server's own memory. */
  record Caffeine() implements CacheSettings {}

  /**
   * Shared by all servers.
   *
   * @param url {@code redis://} or {@code rediss://}; may hold a password, and is never logged
   */
  record Redis(URI url) implements CacheSettings {
    @Override
    public String toString() {
      return "Redis[]";
    }
  }
}
