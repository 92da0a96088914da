package io.quaestor.http.redis;

import io.lettuce.core.KeyValue;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A word in Redis that all values of one kind were kept under: with another word, none of them
 * counts any more, whichever server holds it. It is random, so that a Redis that lost it cannot
 * come back to an old one. Thread-safe.
 */
final class Edition {
  private final String kind;

  /** Whether what was to be forgotten is still to be told to Redis, which was away. */
  private final AtomicBoolean owed = new AtomicBoolean();

  Edition(String kind) {
    this.kind = kind;
  }

  /**
   * @param word the current one
   * @param value as it is kept, if it was asked for and is
   */
  record Look(String word, Optional<byte[]> value) {}

  /**
   * The current word, and in the same round trip the value of a key.
   *
   * @param name of the key, if its value is wanted
   * @return nothing when Redis is away
   */
  Optional<Look> look(RedisLink redis, Seals seals, Optional<String> name) {
    String place = place(seals);
    if (owed.get() && !renew(redis, seals)) {
      return Optional.empty();
    }
    String[] names = Stream.concat(Stream.of(place), name.stream()).toArray(String[]::new);
    return redis
        .ask(commands -> commands.mget(names))
        .flatMap(
            found ->
                word(found)
                    .or(() -> begun(redis, place))
                    .map(word -> new Look(word, name.flatMap(any -> found.get(1).optional()))));
  }

  /** Makes a new word, now or, when Redis is away, as soon as it is back. */
  void renew(Home home) {
    owed.set(true);
    home.seals().ifPresent(seals -> renew(home.redis(), seals));
  }

  private boolean renew(RedisLink redis, Seals seals) {
    boolean told = redis.ask(commands -> commands.set(place(seals), fresh())).isPresent();
    if (told) {
      owed.set(false);
    }
    return told;
  }

  /** The first word, or the one that another server was faster with. */
  private static Optional<String> begun(RedisLink redis, String place) {
    redis.ask(commands -> commands.set(place, fresh(), SetArgs.Builder.nx()));
    return redis.ask(commands -> commands.mget(place)).flatMap(Edition::word);
  }

  private static Optional<String> word(List<KeyValue<String, byte[]>> found) {
    return found.getFirst().optional().map(word -> new String(word, StandardCharsets.UTF_8));
  }

  private static byte[] fresh() {
    return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
  }

  private String place(Seals seals) {
    return seals.name("edition", kind);
  }
}
