package io.quaestor.contract.db;

import static io.quaestor.contract.db.Failures.code;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.contract.db.BookPlace.Opened;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.VerifiedBook;
import io.quaestor.sql.TrustedQueries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link VerifiedBook} does the same way. Extend it and hand over an empty place. All
 * tests of a class write to one book, each about a dataset of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class VerifiedBookContract {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.042Z");

  private final String dataset = "dataset ";
  private @Nullable BookPlace place;
  private @Nullable Opened opened;

  /** A new one for each call. */
  protected abstract BookPlace emptyPlace();

  @BeforeAll
  void open() {
    place = emptyPlace();
    opened = place.open();
  }

  @AfterAll
  void close() {
    opened().close();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        argumentSet("nothing", ""),
        argumentSet("quotes", "'; DROP TABLE confirmed_question; --\""),
        argumentSet("what drivers rewrite", "{fn now()} ? $1 :a \\"),
        argumentSet("other alphabets", "ñandú Ελλάδα 日本 🧉 e\u0301"),
        argumentSet("ends of lines", "a\r\nb\tc\u001b[2J"),
        argumentSet("as much as may be", "ñ".repeat(ConfirmedQuestion.LONGEST_QUESTION)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void gives_back_what_was_kept(String text) {
    String own = newDataset();
    ConfirmedQuestion kept =
        new ConfirmedQuestion(newId(), own, text, "folded " + text, text, "who " + text, NOON);

    book().keep(kept);

    assertThat(book().newest(own, 10)).containsExactly(kept);
  }

  @Test
  void keeps_sql_as_long_as_the_guard_accepts() {
    String own = newDataset();
    String sql = "ñ".repeat(ConfirmedQuestion.LONGEST_SQL);

    book().keep(new ConfirmedQuestion(newId(), own, "how much?", "how much?", sql, "who", NOON));

    assertThat(book().newest(own, 1).getFirst().sql()).isEqualTo(sql);
  }

  @Test
  void tells_the_newest_of_one_dataset_first_and_no_more_than_asked_for() {
    String own = newDataset();
    for (int second : List.of(2, 5, 1, 4, 3)) {
      book().keep(entry(own, "question " + second, NOON.plusSeconds(second)));
    }
    book().keep(entry(newDataset(), "of another dataset", NOON.plusSeconds(9)));

    assertThat(book().newest(own, 3))
        .extracting(ConfirmedQuestion::question)
        .containsExactly("question 5", "question 4", "question 3");
    assertThat(book().newest(own, VerifiedBook.MOST)).hasSize(5);
    assertThat(book().newest(newDataset(), VerifiedBook.MOST)).isEmpty();
  }

  @Test
  void replaces_what_was_confirmed_before_of_the_same_question_in_the_same_dataset() {
    String own = newDataset();
    String other = newDataset();
    ConfirmedQuestion elsewhere = entry(other, "How much?", NOON);
    ConfirmedQuestion newer = entry(own, "HOW MUCH?", NOON.plusSeconds(1));
    book().keep(entry(own, "How much?", NOON));
    book().keep(elsewhere);

    book().keep(newer);
    book().keep(newer);

    assertThat(book().newest(own, 10)).containsExactly(newer);
    assertThat(book().newest(other, 10)).containsExactly(elsewhere);
  }

  @Test
  void takes_back_one_answer_and_says_whether_it_was_there() {
    String own = newDataset();
    ConfirmedQuestion wrong = entry(own, "wrong", NOON);
    ConfirmedQuestion right = entry(own, "right", NOON);
    book().keep(wrong);
    book().keep(right);

    assertThat(book().takeBack(wrong.id())).isTrue();

    assertThat(book().takeBack(wrong.id())).isFalse();
    assertThat(book().takeBack("'" + right.id())).isFalse();
    assertThat(book().newest(own, 10)).containsExactly(right);
  }

  @Test
  void loses_nothing_of_many_threads_and_processes_and_keeps_a_question_once() throws Exception {
    String own = newDataset();
    try (Opened other = place().open()) {
      List<Future<?>> writers = new ArrayList<>();
      try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
        for (int writer = 0; writer < 8; writer++) {
          VerifiedBook book = writer % 2 == 0 ? book() : other.book();
          String name = "writer " + writer;
          writers.add(
              threads.submit(
                  () ->
                      IntStream.range(0, 20)
                          .forEach(
                              i -> {
                                book.keep(entry(own, name + " asks " + i, NOON));
                                book.keep(entry(own, "what all ask", NOON));
                              })));
        }
      }
      for (Future<?> writer : writers) {
        writer.get();
      }

      assertThat(other.book().newest(own, VerifiedBook.MOST))
          .hasSize(8 * 20 + 1)
          .containsExactlyInAnyOrderElementsOf(book().newest(own, VerifiedBook.MOST));
    }
  }

  @Test
  void has_what_was_kept_when_it_is_opened_again() {
    BookPlace again = emptyPlace();
    String own = newDataset();
    for (String question : List.of("first", "second")) {
      try (Opened once = again.open()) {
        once.book().keep(entry(own, question, NOON));
      }
    }
    try (Opened once = again.open()) {
      assertThat(once.book().newest(own, 10))
          .extracting(ConfirmedQuestion::question)
          .containsExactlyInAnyOrder("first", "second");
    }
  }

  Stream<String> waysToRead() {
    return place().waysToRead();
  }

  /** Past the guard: the connection that runs queries cannot see the book. */
  @ParameterizedTest
  @MethodSource("waysToRead")
  void shows_nothing_to_the_connections_that_run_queries(String sql) {
    book().keep(entry(newDataset(), "secret", NOON));

    assertThatThrownBy(
            () ->
                opened()
                    .repository()
                    .run(
                        TrustedQueries.of(sql, opened().repository().dialect()),
                        QueryLimits.standard()))
        .isInstanceOf(QuaestorException.class);
  }

  @Test
  void says_that_a_closed_book_cannot_be_used() {
    Opened other = emptyPlace().open();
    other.close();

    assertThatThrownBy(() -> other.book().keep(entry(dataset, "late", NOON)))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
    assertThatThrownBy(() -> other.book().newest(dataset, 1))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
    assertThatThrownBy(() -> other.book().takeBack("late"))
        .satisfies(code(ErrorCode.DATABASE_UNAVAILABLE));
  }

  private static ConfirmedQuestion entry(String dataset, String question, Instant at) {
    return new ConfirmedQuestion(
        newId(), dataset, question, question.toLowerCase(Locale.ROOT), "SELECT 1", "who", at);
  }

  private String newDataset() {
    return dataset + UUID.randomUUID();
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private BookPlace place() {
    return requireNonNull(place);
  }

  private Opened opened() {
    return requireNonNull(opened);
  }

  private VerifiedBook book() {
    return opened().book();
  }
}
