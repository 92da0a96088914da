package io.quaestor.http.wiring;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.http.cache.CellCache;
import io.quaestor.http.cache.Kind;
import io.quaestor.http.redis.Home;
import io.quaestor.http.redis.RedisLink;
import io.quaestor.http.redis.SharedCache;
import io.quaestor.port.ResultCache;
import java.util.Optional;
import java.util.function.Function;

/** Redis, where servers share what they keep; none when each keeps its own. */
record ChosenCache(Optional<Shared> shared) implements AutoCloseable {
  static ChosenCache ownMemory() {
    return new ChosenCache(Optional.empty());
  }

  static ChosenCache shared(RedisLink link, Home home, Circumstances circumstances) {
    return new ChosenCache(Optional.of(new Shared(link, home, circumstances)));
  }

  /**
   * @param setting what shapes a value and is not in its key
   */
  <V> ResultCache<V> of(Kind<V> kind, Function<Circumstances, String> setting) {
    Ticker clock = Ticker.systemTicker();
    return shared
        .<ResultCache<V>>map(
            all -> new SharedCache<>(kind, all.home(), setting.apply(all.circumstances()), clock))
        .orElseGet(() -> new CellCache<>(kind, clock));
  }

  record Shared(RedisLink link, Home home, Circumstances circumstances) {}

  @Override
  public void close() {
    shared.map(Shared::link).ifPresent(RedisLink::close);
  }
}
