package io.quaestor.http.access;

import io.micronaut.context.ApplicationContext;
import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.port.KeyBook;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The book of a data folder, written to from beside the server, as {@code quaestor keys} does. */
final class Keys implements AutoCloseable {
  private final ApplicationContext context;
  private final KeyBook book;

  Keys(Path dataDir) {
    this.context =
        ApplicationContext.builder(
                Map.of("quaestor.data-dir", dataDir.toString(), "quaestor.sample-data", "false"))
            .environmentPropertySource(false)
            .start();
    this.book = context.getBean(KeyBook.class);
  }

  KeyToken make(String name, Set<Scope> scopes) {
    return make(name, scopes, KeyLimits.none(), Optional.empty());
  }

  KeyToken make(String name, Set<Scope> scopes, Instant expiresAt) {
    return make(name, scopes, KeyLimits.none(), Optional.of(expiresAt));
  }

  KeyToken make(String name, Set<Scope> scopes, KeyLimits limits) {
    return make(name, scopes, limits, Optional.empty());
  }

  void revoke(KeyToken token) {
    book.revoke(token.id(), Instant.now());
  }

  private KeyToken make(
      String name, Set<Scope> scopes, KeyLimits limits, Optional<Instant> expiresAt) {
    KeyToken token = KeyToken.fresh();
    book.add(
        new AccessKey(
            token.id(),
            name,
            token.digest(),
            scopes,
            limits,
            Instant.now(),
            expiresAt,
            Optional.empty()));
    return token;
  }

  @Override
  public void close() {
    context.close();
  }
}
