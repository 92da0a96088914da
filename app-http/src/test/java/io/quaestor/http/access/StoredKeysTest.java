package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredKeysTest {
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private long now = Long.MAX_VALUE - 1_000; // a ticker may overflow
  private final BookInMemory book = new BookInMemory();
  private final StoredKeys keys = new StoredKeys(book, () -> now);
  private final AccessKey till = key("till");

  @BeforeEach
  void keepOne() {
    book.add(till);
  }

  @Test
  void does_not_ask_the_book_for_every_request() {
    for (int i = 0; i < 10; i++) {
      assertThat(keys.find(till.id())).hasValue(till);
      assertThat(keys.find("unknown")).isEmpty();
    }
    assertThat(book.asked()).isEqualTo(2);
  }

  @Test
  void forgets_a_revoked_key_within_ten_seconds() {
    keys.find(till.id());
    book.revoke(till.id(), Instant.EPOCH);

    pass(StoredKeys.FRESH);

    assertThat(StoredKeys.FRESH).isLessThan(Duration.ofSeconds(10));
    assertThat(keys.find(till.id())).isEmpty();
  }

  @Test
  void lets_keys_that_were_just_seen_go_on_while_the_database_is_away_but_not_for_long() {
    keys.find(till.id());
    book.goAway();

    pass(StoredKeys.GRACE.minus(A_MOMENT));
    assertThat(keys.find(till.id())).hasValue(till);

    pass(A_MOMENT);
    assertUnavailable(() -> keys.find(till.id()));
  }

  @Test
  void refuses_what_it_does_not_know_while_the_database_is_away() {
    keys.find("unknown");
    book.goAway();
    pass(StoredKeys.FRESH);

    assertUnavailable(() -> keys.find("unknown"));
    assertUnavailable(() -> keys.find(till.id()));
    assertUnavailable(keys::isEmpty);
  }

  @Test
  void does_not_wait_for_a_database_that_is_away_with_every_request() {
    book.goAway();
    assertUnavailable(() -> keys.find(till.id()));
    assertUnavailable(() -> keys.find("another"));
    assertThat(book.asked()).isEqualTo(1);

    book.comeBack();
    pass(StoredKeys.PAUSE);
    assertThat(keys.find(till.id())).hasValue(till);
  }

  @Test
  void sees_the_first_key_soon_and_never_again_takes_the_book_for_empty() {
    book.revoke(till.id(), Instant.EPOCH);
    assertThat(keys.isEmpty()).isTrue();
    book.add(till);
    assertThat(keys.isEmpty()).as("it looked just now").isTrue();

    pass(StoredKeys.FRESH);
    assertThat(keys.isEmpty()).isFalse();

    book.goAway();
    pass(StoredKeys.GRACE.multipliedBy(10));
    assertThat(keys.isEmpty()).isFalse();
  }

  @Test
  void does_not_take_the_book_for_empty_because_it_was_before_the_database_went_away() {
    book.revoke(till.id(), Instant.EPOCH);
    assertThat(keys.isEmpty()).isTrue();
    book.goAway();

    pass(StoredKeys.FRESH);
    assertUnavailable(keys::isEmpty);
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static void assertUnavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));
  }

  private static AccessKey key(String name) {
    KeyToken token = KeyToken.fresh();
    return new AccessKey(
        token.id(),
        name,
        token.digest(),
        Set.of(Scope.LOAD),
        KeyLimits.none(),
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty());
  }
}
