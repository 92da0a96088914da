package io.quaestor.contract.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.ResultCache;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ResultCache} does the same way. Extend it once for each thing that is kept:
 * {@link AnswerCacheContract}, {@link ReportCacheContract}, {@link PageCacheContract}.
 *
 * @param <V> what is kept
 */
public abstract class ResultCacheContract<V> {
  private final V value;
  private final V other;

  ResultCacheContract(V value, V other) {
    this.value = value;
    this.other = other;
  }

  /** A new one for each call, or one that is empty again. */
  protected abstract ResultCache<V> emptyCache();

  @Test
  void gives_back_what_it_keeps_to_the_last_digit() {
    ResultCache<V> cache = emptyCache();
    assertThat(cache.find("key")).isEmpty();

    cache.keep("key", value);

    assertThat(cache.find("key")).contains(value);
    assertThat(cache.find("Key")).isEmpty();
  }

  @Test
  void keeps_the_last_of_two_under_one_key() {
    ResultCache<V> cache = emptyCache();
    cache.find("key");

    cache.keep("key", value);
    cache.keep("key", other);

    assertThat(cache.find("key")).contains(other);
  }

  @Test
  void tells_keys_apart_whatever_is_in_them() {
    ResultCache<V> cache = emptyCache();
    cache.find("key");

    cache.keep("a|b\0\n✓", value);
    cache.keep("a|b\0\n✗", other);

    assertThat(cache.find("a|b\0\n✓")).contains(value);
    assertThat(cache.find("a|b\0\n✗")).contains(other);
  }

  @Test
  void forgets_all_when_told_and_keeps_again() {
    ResultCache<V> cache = emptyCache();
    cache.find("key");
    cache.keep("key", value);

    cache.clear();

    assertThat(cache.find("key")).isEmpty();
    assertThat(cache.size()).isZero();
    cache.keep("key", value);
    assertThat(cache.find("key")).contains(value);
    assertThat(cache.size()).isPositive();
  }

  @Test
  void works_on_when_the_data_has_changed() {
    ResultCache<V> cache = emptyCache();
    cache.find("key");

    cache.dataChanged();
    cache.keep("key", value);

    assertThat(cache.find("key")).contains(value);
  }
}
