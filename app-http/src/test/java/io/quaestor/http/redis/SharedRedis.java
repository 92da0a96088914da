package io.quaestor.http.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The Redis that the tests of this JVM share; it ends with them. */
final class SharedRedis {
  private static final RedisProcess REDIS = started();

  private SharedRedis() {}

  static RedisLink link() {
    RedisLink link = RedisLink.open(REDIS.url());
    until(link::isThere);
    return link;
  }

  private static RedisProcess started() {
    RedisProcess redis = RedisProcess.start();
    Runtime.getRuntime().addShutdownHook(new Thread(redis::kill));
    return redis;
  }

  static void until(BooleanSupplier happened) {
    for (int looks = 0; looks < 3_000 && !happened.getAsBoolean(); looks++) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(happened.getAsBoolean()).isTrue();
  }
}
