package io.quaestor.contract.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.access.AccessKey;
import io.quaestor.access.KeyLimits;
import io.quaestor.access.KeyToken;
import io.quaestor.access.Scope;
import io.quaestor.contract.access.KeyPlace.Opened;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.KeyBook;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.TrustedQueries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link KeyBook} does the same way. Extend it and hand over an empty place. */
public abstract class KeyBookContract {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.042Z");
  private static final KeyLimits SOME = new KeyLimits(Optional.of(600), Optional.of(4));

  private @Nullable KeyPlace place;
  private @Nullable Opened opened;

  /** A new one for each call. */
  protected abstract KeyPlace emptyPlace();

  /** A book whose database is away. */
  protected abstract KeyBook unreachable();

  @BeforeEach
  void open() {
    place = emptyPlace();
    opened = place.open();
  }

  @AfterEach
  void close() {
    requireNonNull(opened).close();
  }

  @Test
  void gives_back_what_was_kept() {
    AccessKey full =
        new AccessKey(
            "a",
            "Ñandú 1 @ x",
            KeyToken.fresh().digest(),
            EnumSet.allOf(Scope.class),
            SOME,
            NOON,
            Optional.of(NOON.plusSeconds(1)),
            Optional.of(NOON.plusSeconds(2)));
    AccessKey plain = key("b", "till");

    assertThat(book().add(full)).isTrue();
    assertThat(book().add(plain)).isTrue();

    assertThat(book().find("a")).hasValue(full);
    assertThat(book().find("b")).hasValue(plain);
    assertThat(book().find("c")).isEmpty();
    assertThat(book().find("' OR 1=1 --")).isEmpty();
    assertThat(book().list()).containsExactly(full, plain);
  }

  @Test
  void is_empty_until_the_first_key_and_never_again() {
    assertThat(book().isEmpty()).isTrue();

    book().add(key("a", "till"));
    book().revoke("a", NOON);

    assertThat(book().isEmpty()).isFalse();
  }

  @Test
  void revokes_a_key_once_and_keeps_it() {
    book().add(key("a", "till"));
    book().add(key("b", "office"));

    assertThat(book().revoke("a", NOON)).isTrue();

    assertThat(book().find("a").flatMap(AccessKey::revokedAt)).hasValue(NOON);
    assertThat(book().find("b").flatMap(AccessKey::revokedAt)).isEmpty();
    assertThat(book().revoke("a", NOON.plusSeconds(1))).as("for the second time").isFalse();
    assertThat(book().find("a").flatMap(AccessKey::revokedAt)).hasValue(NOON);
    assertThat(book().revoke("c", NOON)).as("of a key that is none").isFalse();
  }

  @Test
  void gives_a_name_to_one_key_until_that_is_revoked() {
    book().add(key("a", "till"));

    assertThat(book().add(key("b", "till"))).isFalse();
    assertThat(book().find("b")).isEmpty();
    assertThat(book().add(key("a", "another"))).as("an id that there is").isFalse();

    book().revoke("a", NOON);
    assertThat(book().add(key("b", "till"))).isTrue();
  }

  @Test
  void gives_a_name_to_one_of_many_that_want_it_at_once() throws Exception {
    try (Opened other = requireNonNull(place).open();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> added = new ArrayList<>();
      IntStream.range(0, 12)
          .forEach(
              i -> {
                KeyBook mine = i % 2 == 0 ? book() : other.book();
                added.add(threads.submit(() -> mine.add(key("id" + i, "till"))));
              });
      int count = 0;
      for (Future<Boolean> one : added) {
        count += one.get() ? 1 : 0;
      }
      assertThat(count).isEqualTo(1);
      assertThat(book().list()).hasSize(1);
    }
  }

  @Test
  void another_process_sees_at_once_what_was_done() {
    try (Opened other = requireNonNull(place).open()) {
      assertThat(other.book().isEmpty()).isTrue();
      book().add(key("a", "till"));
      assertThat(other.book().isEmpty()).isFalse();
      assertThat(other.book().find("a")).isPresent();

      other.book().revoke("a", NOON);
      assertThat(book().find("a").flatMap(AccessKey::revokedAt)).hasValue(NOON);
    }
  }

  /** Past the guard: the connection that runs queries cannot see the book. */
  @Test
  void shows_nothing_to_the_connections_that_run_queries() {
    book().add(key("a", "till"));
    Opened place = requireNonNull(opened);

    for (String sql : requireNonNull(this.place).waysToRead().toList()) {
      assertThatThrownBy(
              () ->
                  place
                      .repository()
                      .run(
                          TrustedQueries.of(sql, place.repository().dialect()),
                          QueryLimits.standard()))
          .as(sql)
          .isInstanceOf(QuaestorException.class);
    }
  }

  @Test
  void says_that_the_book_cannot_be_reached() {
    KeyBook away = unreachable();
    Stream<ThrowingCallable> calls =
        Stream.of(
            () -> away.add(key("a", "till")),
            () -> away.find("a"),
            away::list,
            () -> away.revoke("a", NOON),
            away::isEmpty);

    calls.forEach(
        call ->
            assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                    QuaestorException.class,
                    e -> assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE)));
  }

  private KeyBook book() {
    return requireNonNull(opened).book();
  }

  private static AccessKey key(String id, String name) {
    return new AccessKey(
        id,
        name,
        KeyToken.fresh().digest(),
        Set.of(Scope.READ),
        KeyLimits.none(),
        NOON,
        Optional.empty(),
        Optional.empty());
  }
}
