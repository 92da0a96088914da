package io.quaestor.http.command;

import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The key that {@code quaestor keys create} was called for.
 *
 * @param expires after so long
 */
record KeyOrder(String name, Set<Scope> scopes, KeyLimits limits, Optional<Duration> expires) {
  AccessKey key(KeyToken token, Instant now) {
    return new AccessKey(
        token.id(),
        name,
        token.digest(),
        scopes,
        limits,
        now,
        expires.map(now::plus),
        Optional.empty());
  }
}
