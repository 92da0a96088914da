package io.quaestor.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quaestor.question.Question;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPartTest {
  private static final List<String> READING =
      List.of("compute: revenue", "only product: Café O'Brien \"doble\"", "by: product");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "without \"by: product\"",
        "sin \"by: product\"",
        " Without  “by: product”. ",
        "SIN «by:  PRODUCT»",
        "without 'by: product'?",
        "without ‘ by: product ’",
        "without\"by: product\"",
        "without \"by:\tproduct\"",
      })
  void is_found_between_marks(String question) {
    NamedPart part = NamedPart.in(question).orElseThrow();

    assertThat(part.placeIn(READING)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "without \"only product: Café O'Brien \"doble\"\"",
        "without 'only product: cafe o'brien \"doble\"'",
      })
  void may_have_marks_within(String question) {
    assertThat(NamedPart.in(question).orElseThrow().isIn(READING)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "without by: product",
        "revenue without \"by: product\"",
        "without \"by: product\" in october",
        "with \"by: product\"",
        "without \"\"",
        "\"by: product\"",
        "",
      })
  void is_not_found_in_other_questions(String question) {
    assertThat(NamedPart.in(question)).isEmpty();
  }

  @Test
  void is_looked_for_in_little_time_among_blanks_without_end() {
    String question = "without \"" + " ".repeat(Question.MAX_LENGTH - 10) + "x";

    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(NamedPart.in(question)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"without \"by: products\"", "without \"product\""})
  void is_a_part_only_word_for_word(String question) {
    assertThat(NamedPart.in(question).orElseThrow().isIn(READING)).isFalse();
  }
}
