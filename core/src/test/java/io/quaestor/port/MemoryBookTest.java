package io.quaestor.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryBookTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.042Z");

  private final VerifiedBook book = VerifiedBook.inMemory();

  @Test
  void tells_the_newest_first_and_replaces_the_same_question() {
    book.keep(entry("1", "pos", "how much", NOON));
    book.keep(entry("2", "pos", "how many", NOON.plusSeconds(1)));
    book.keep(entry("3", "hiring", "how many", NOON));
    book.keep(entry("4", "pos", "how much", NOON.plusSeconds(2)));

    assertThat(book.newest("pos", 10)).extracting(ConfirmedQuestion::id).containsExactly("4", "2");
    assertThat(book.newest("pos", 1)).extracting(ConfirmedQuestion::id).containsExactly("4");
  }

  @Test
  void takes_back_what_is_there() {
    book.keep(entry("1", "pos", "how much", NOON));

    assertThat(book.takeBack("2")).isFalse();
    assertThat(book.takeBack("1")).isTrue();
    assertThat(book.newest("pos", 10)).isEmpty();
  }

  @Test
  void keeps_no_more_of_a_dataset_than_are_ever_read() {
    IntStream.rangeClosed(0, VerifiedBook.MOST)
        .forEach(i -> book.keep(entry("id " + i, "pos", "question " + i, NOON.plusSeconds(i))));

    assertThat(book.newest("pos", VerifiedBook.MOST)).hasSize(VerifiedBook.MOST);
    assertThat(book.takeBack("id 0")).isFalse();
    assertThat(book.takeBack("id 1")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\ud83eb"})
  void takes_no_text_that_a_store_would_not_give_back(String text) {
    assertThat(ConfirmedQuestion.objection("1", text, "SELECT 1")).isPresent();
    assertThatThrownBy(() -> entry("1", "pos", text, NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takes_no_text_that_is_too_long() {
    assertThat(ConfirmedQuestion.objection("x".repeat(101), "q", "s")).isPresent();
    assertThat(ConfirmedQuestion.objection("1", "q".repeat(2_001), "s")).isPresent();
    assertThat(ConfirmedQuestion.objection("1", "q", "s".repeat(20_001)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("20001", "20000"));
    assertThat(ConfirmedQuestion.objection("1", "q".repeat(2_000), "s".repeat(20_000))).isEmpty();
  }

  private static ConfirmedQuestion entry(String id, String dataset, String question, Instant at) {
    return new ConfirmedQuestion(id, dataset, question, question, "SELECT 1", "who", at);
  }
}
