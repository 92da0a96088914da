package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bound holds at its number and refuses at the next. */
class BoundsTest {
  private static final Symbols SYMBOLS = new Symbols(Dialect.POSTGRES);

  @ParameterizedTest
  @MethodSource("bounds")
  void takes_as_many_as_allowed_and_not_one_more(String piece, int allowed, String named) {
    List<Token> most = SqlLexer.tokens(SYMBOLS, piece.repeat(allowed));
    assertThatCode(() -> Bounds.tokens(most)).doesNotThrowAnyException();
    List<Token> more = SqlLexer.tokens(SYMBOLS, piece.repeat(allowed + 1));
    requireRefusal(
        () -> Bounds.tokens(more),
        Rule.COMPLEXITY,
        "the query has more than " + allowed + " " + named + "; make it simpler");
  }

  static Stream<Arguments> bounds() {
    return Stream.of(
        argumentSet("words", "a ", 4_000, "words and signs"),
        argumentSet("parentheses", "(", 40, "levels of parentheses"),
        argumentSet("brackets", "[", 40, "levels of parentheses"),
        argumentSet("unions", " union", 50, "set operations (UNION, INTERSECT, EXCEPT)"),
        argumentSet("intersections", " Intersect", 50, "set operations (UNION, INTERSECT, EXCEPT)"),
        argumentSet("exceptions", " EXCEPT", 50, "set operations (UNION, INTERSECT, EXCEPT)"),
        argumentSet("joins", " join", 24, "joins"),
        argumentSet("selects", " select", 100, "SELECTs"),
        argumentSet("cases", " case", 200, "CASE expressions"),
        argumentSet("nots", " not", 200, "NOTs"));
  }

  @Test
  void set_operations_of_all_kinds_count_together() {
    List<Token> tokens =
        SqlLexer.tokens(
            SYMBOLS, " union".repeat(20) + " intersect".repeat(20) + " except".repeat(11));
    assertThatThrownBy(() -> Bounds.tokens(tokens)).hasMessageContaining("50 set operations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "[]", "([])"})
  void what_is_closed_is_no_longer_deep(String pair) {
    List<Token> tokens = SqlLexer.tokens(SYMBOLS, pair.repeat(100));
    assertThatCode(() -> Bounds.tokens(tokens)).doesNotThrowAnyException();
  }

  @Test
  void a_from_has_one_source_more_than_joins() {
    assertThatCode(() -> Bounds.sources(25)).doesNotThrowAnyException();
    requireRefusal(
        () -> Bounds.sources(26),
        Rule.COMPLEXITY,
        "the query has more than 24 joins; make it simpler");
  }

  @Test
  void a_text_may_have_20_000_characters() {
    assertThatCode(() -> Bounds.text("x".repeat(20_000))).doesNotThrowAnyException();
    requireRefusal(
        () -> Bounds.text("x".repeat(20_001)),
        Rule.LENGTH,
        "the text has more than 20000 characters; ask for less at a time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d\ude00", "x\ud83d\ude00x", "\ud83d\ude00\ud83d\ude01", "\t\r\n"})
  void takes_whole_characters(String text) {
    assertThatCode(() -> Bounds.text(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83d",
        "\ude00",
        "x\ud83d",
        "\ude00x",
        "\ud83dx",
        "\ude00\ud83d",
        "\ud83d\ud83d",
        "\ude00\ude00",
        "\ud83d\ude00\ude00",
        "\ud83d\ude00\ud83d"
      })
  void refuses_half_of_a_character(String text) {
    requireRefusal(
        () -> Bounds.text(text), Rule.LEXICAL, "the text has half of a character; remove it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\b", "\u000b", "\u007f", "\u0085"})
  void refuses_control_characters(String text) {
    requireRefusal(
        () -> Bounds.text(text), Rule.LEXICAL, "the text has a control character; remove it");
  }

  private static void requireRefusal(Runnable check, Rule rule, String text) {
    assertThatThrownBy(check::run)
        .isInstanceOf(Refusal.class)
        .extracting(refusal -> ((Refusal) refusal).verdict())
        .isEqualTo(new Verdict.Rejected(rule, text));
  }
}
