package io.quaestor.http.redis;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.Installation;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where this installation's values are in Redis. Its secret comes from the database: as long as
 * that has not been reached, nothing is shared. Thread-safe.
 */
public final class Home {
  private final RedisLink redis;
  private final Supplier<Installation> installation;
  private volatile @Nullable Seals seals;

  /**
   * @param installation may throw {@code DATABASE_UNAVAILABLE}
   */
  public Home(RedisLink redis, Supplier<Installation> installation) {
    this.redis = redis;
    this.installation = installation;
  }

  RedisLink redis() {
    return redis;
  }

  /** Nothing as long as Redis or the database is away. */
  Optional<Seals> seals() {
    Seals known = seals;
    if (known == null && redis.isThere()) {
      try {
        known = new Seals(installation.get());
        seals = known;
      } catch (QuaestorException e) {
        // Who asks for the database itself is told; nothing is shared until it is there.
        return Optional.empty();
      }
    }
    return redis.isThere() ? Optional.ofNullable(known) : Optional.empty();
  }
}
