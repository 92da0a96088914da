package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.schema.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentRuleTest {
  private static final Expression COLUMN = new Column("total");

  @ParameterizedTest
  @MethodSource("edges")
  void holds_at_its_edge_and_not_beyond(String rule, Expression at, Expression beyond) {
    ArgumentRule second = ArgumentRule.parse(rule + "(2)");
    assertThatCode(() -> second.check("f", List.of(COLUMN, at))).doesNotThrowAnyException();
    assertThatThrownBy(() -> second.check("f", List.of(COLUMN, beyond)))
        .hasMessageStartingWith("value 2 of f must be written out, as a ");
    assertThatThrownBy(() -> second.check("f", List.of(at, COLUMN))).isInstanceOf(Refusal.class);
    assertThatCode(() -> second.check("f", List.of(beyond))).doesNotThrowAnyException();
    ArgumentRule first = ArgumentRule.parse(rule + "(1)");
    assertThatCode(() -> first.check("f", List.of(at))).doesNotThrowAnyException();
    assertThatThrownBy(() -> first.check("f", List.of(beyond, at))).isInstanceOf(Refusal.class);
  }

  static Stream<Arguments> edges() {
    return Stream.of(
        arguments("small", new LongValue(1_000), new LongValue(1_001)),
        arguments("short", text("x".repeat(100)), text("x".repeat(101))),
        arguments("short", text("''".repeat(100)), text("''".repeat(101))),
        arguments("pattern", text("x".repeat(200)), text("x".repeat(201))),
        arguments("pattern", text("a{99}"), text("a{100}")),
        arguments("pattern", text("a{1,99}"), text("a{1,100}")),
        arguments("pattern", text("(a)\\0"), text("(a)\\1")),
        arguments("pattern", text("a"), new LongValue(1)),
        arguments("place", new LongValue(1), new Column("x")),
        arguments("format", text("x".repeat(100)), text("x".repeat(101))),
        arguments("format", text("%99d"), text("%100d")),
        arguments("format", text("100%% %.99f"), text("%.100f")),
        arguments("format", text("%d*"), text("%*d")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"large(1)", "", "serious"})
  void a_rule_that_is_not_known_stops_the_start(String rule) {
    assertThatThrownBy(() -> ArgumentRule.parse(rule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the guard has no argument rule " + rule);
  }

  @Test
  void reads_whole_numbers_that_are_written_out() {
    assertThat(Literals.wholeNumber(new LongValue("999999999999"))).hasValue(999_999_999_999L);
    assertThat(Literals.wholeNumber(new LongValue("1000000000000"))).isEmpty();
    assertThat(Literals.wholeNumber(new SignedExpression('-', new LongValue(5)))).hasValue(-5);
    assertThat(Literals.wholeNumber(new SignedExpression('~', new LongValue(5)))).isEmpty();
    assertThat(Literals.wholeNumber(new SignedExpression('-', COLUMN))).isEmpty();
    assertThat(Literals.wholeNumber(COLUMN)).isEmpty();
  }

  @Test
  void knows_one_text_in_quotes_from_anything_else() {
    assertThat(List.of("'a'", "''", "'it''s'")).allMatch(Literals::isLiteral);
    assertThat(List.of("a", "'a", "a'", "'a'b'", "'a' || 'b'", "'")).noneMatch(Literals::isLiteral);
  }

  private static Expression text(String inside) {
    return new StringValue("'" + inside + "'");
  }
}
