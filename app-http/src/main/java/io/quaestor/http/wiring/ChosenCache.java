package io.quaestor.http.wiring;

import io.quaestor.http.redis.Home;
import io.quaestor.http.redis.RedisLink;
import java.util.Optional;

/** Redis, where servers share what they keep; none when each keeps its own. */
record ChosenCache(Optional<Shared> shared) implements AutoCloseable {
  static ChosenCache ownMemory() {
    return new ChosenCache(Optional.empty());
  }

  static ChosenCache shared(RedisLink link, Home home, Circumstances circumstances) {
    return new ChosenCache(Optional.of(new Shared(link, home, circumstances)));
  }

  record Shared(RedisLink link, Home home, Circumstances circumstances) {}

  @Override
  public void close() {
    shared.map(Shared::link).ifPresent(RedisLink::close);
  }
}
