package io.quaestor.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quaestor.access.AccessKey;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.KeyBook;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The book of keys, remembered for a few seconds: a key that is revoked stops working soon, on
 * every server, and yet not every request asks the database. While the database is away, keys that
 * were just seen go on for a little; what is not known then is refused.
 */
@Singleton
final class StoredKeys {
  /** Of what was read, how long it is taken for true. */
  static final Duration FRESH = Duration.ofSeconds(5);

  /** How long a key goes on while the database is away. */
  static final Duration GRACE = Duration.ofMinutes(1);

  /** Between two tries while it is away, so that not every request waits for it in vain. */
  static final Duration PAUSE = Duration.ofSeconds(2);

  private static final int MOST = 10_000;

  private final KeyBook book;
  private final Ticker ticker;
  private final Cache<String, Seen> seen;
  private volatile boolean everHadOne;
  private volatile Moment emptyAt = Moment.never();
  private volatile Outage outage = Outage.none();

  /**
   * @param key none where there is no such key
   */
  private record Seen(Optional<AccessKey> key, Moment at) {}

  private record Outage(Optional<QuaestorException> failure, Moment at) {
    static Outage none() {
      return new Outage(Optional.empty(), Moment.never());
    }
  }

  @Inject
  StoredKeys(KeyBook book) {
    this(book, Ticker.systemTicker());
  }

  StoredKeys(KeyBook book, Ticker ticker) {
    this.book = book;
    this.ticker = ticker;
    this.seen =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(GRACE).ticker(ticker).build();
  }

  /**
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when the key was not seen lately
   */
  Optional<AccessKey> find(String id) {
    Seen known = seen.getIfPresent(id);
    if (known != null && isWithin(FRESH, known.at())) {
      return known.key();
    }
    try {
      return look(id);
    } catch (QuaestorException e) {
      if (known == null || known.key().isEmpty() || e.code() != ErrorCode.DATABASE_UNAVAILABLE) {
        throw e;
      }
      return known.key();
    }
  }

  /**
   * Whether there never was a key.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when that is not known for sure
   */
  boolean isEmpty() {
    if (!everHadOne && !isWithin(FRESH, emptyAt)) {
      Moment now = now();
      everHadOne = !asked(book::isEmpty);
      emptyAt = now;
    }
    return !everHadOne;
  }

  private Optional<AccessKey> look(String id) {
    Moment now = now();
    Optional<AccessKey> key = asked(() -> book.find(id));
    seen.put(id, new Seen(key, now));
    return key;
  }

  private <T> T asked(Supplier<T> question) {
    Outage known = outage;
    if (known.failure().isPresent() && isWithin(PAUSE, known.at())) {
      throw known.failure().get();
    }
    try {
      T answer = question.get();
      outage = Outage.none();
      return answer;
    } catch (QuaestorException e) {
      outage = new Outage(Optional.of(e), now());
      throw e;
    }
  }

  private Moment now() {
    return new Moment(Optional.of(ticker.read()));
  }

  private boolean isWithin(Duration span, Moment moment) {
    return moment.nanos().map(at -> ticker.read() - at < span.toNanos()).orElse(false);
  }

  /** By the ticker, whose zero means nothing. */
  private record Moment(Optional<Long> nanos) {
    static Moment never() {
      return new Moment(Optional.empty());
    }
  }
}
