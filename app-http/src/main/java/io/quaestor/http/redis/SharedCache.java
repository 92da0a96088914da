package io.quaestor.http.redis;

import com.github.benmanes.caffeine.cache.Ticker;
import io.lettuce.core.SetArgs;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.CellCache;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.http.cache.Kind;
import io.quaestor.port.ResultCache;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Values that all servers of an installation share, and a few minutes of them in this server's own
 * memory: those save the way when Redis is there, and are all there is when it is away. What is in
 * memory counts only under the edition that Redis has, so that what one server forgets is forgotten
 * by all. Safe for concurrent calls; never throws.
 *
 * @param <V> what is kept
 */
public final class SharedCache<V> implements ResultCache<V>, CountedCache {
  /** So long, at most, a server that cannot reach Redis gives what the others have forgotten. */
  private static final Duration NEAR = Duration.ofMinutes(5);

  private final Home home;
  private final String kind;
  private final String setting;
  private final DomainJson<V> json;
  private final CellCache<Near<V>> near;
  private final Edition edition;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** The edition that was read last; empty before the first, and after it was made anew. */
  private volatile String word = "";

  /**
   * @param setting all that shapes a value and is not in its key: see {@code Circumstances}
   */
  public SharedCache(Kind<V> kind, Home home, String setting, Ticker clock) {
    this.home = home;
    this.kind = kind.name();
    this.setting = setting;
    this.json = new DomainJson<>(kind.type());
    this.near =
        new CellCache<>(kind.mostCells(), value -> kind.table().apply(value.value()), NEAR, clock);
    this.edition = new Edition(kind.name());
  }

  /**
   * A value in memory.
   *
   * @param word the edition that it was kept under
   */
  private record Near<V>(String word, V value) {}

  /** What came of looking: that there is nothing is an answer, too. */
  private record Found<V>(Optional<V> value) {}

  @Override
  public Optional<V> find(String key) {
    Optional<V> found =
        home.seals()
            .flatMap(seals -> look(seals, key))
            .orElseGet(() -> new Found<>(inMemory(key)))
            .value();
    (found.isPresent() ? hits : misses).increment();
    return found;
  }

  /** What there is while Redis is away. */
  private Optional<V> inMemory(String key) {
    return near.find(key).filter(one -> one.word().equals(word)).map(Near::value);
  }

  /** What counts for all servers; nothing when Redis is away. */
  private Optional<Found<V>> look(Seals seals, String key) {
    String name = name(seals, key);
    Optional<Near<V>> known = near.find(key);
    Optional<Edition.Look> look =
        edition.look(home.redis(), seals, known.isPresent() ? Optional.empty() : Optional.of(name));
    look.ifPresent(seen -> word = seen.word());
    if (known.isPresent() && look.isPresent() && !known.get().word().equals(look.get().word())) {
      near.clear();
      return look(seals, key);
    }
    return look.map(
        seen -> new Found<>(known.map(Near::value).or(() -> opened(seals, name, seen, key))));
  }

  private Optional<V> opened(Seals seals, String name, Edition.Look seen, String key) {
    Optional<V> found =
        seen.value().flatMap(shut -> seals.open(name, seen.word(), shut)).flatMap(json::read);
    found.ifPresent(value -> near.keep(key, new Near<>(seen.word(), value)));
    return found;
  }

  @Override
  public void keep(String key, V value) {
    String current = word;
    near.keep(key, new Near<>(current, value));
    if (current.isEmpty()) {
      return;
    }
    home.seals()
        .ifPresent(
            seals -> {
              String name = name(seals, key);
              json.write(value)
                  .map(content -> seals.seal(name, current, content))
                  .ifPresent(shut -> put(name, shut));
            });
  }

  private void put(String name, byte[] sealed) {
    home.redis()
        .ask(commands -> commands.set(name, sealed, SetArgs.Builder.ex(CellCache.KEPT_FOR)));
  }

  /** Forgets everything here, and has all servers forget it. */
  @Override
  public void clear() {
    near.clear();
    word = "";
    edition.renew(home);
  }

  /** Makes room here; in Redis, what was found in old data goes by itself. */
  @Override
  public void dataChanged() {
    near.clear();
  }

  /** What is in this server's memory. */
  @Override
  public long size() {
    return near.size();
  }

  /** What is in this server's memory, and how often it or Redis had what was looked for. */
  @Override
  public CacheCounts counts() {
    return new CacheCounts(hits.sum(), misses.sum(), near.size());
  }

  private String name(Seals seals, String key) {
    return seals.name(kind, setting + "|" + key);
  }
}
