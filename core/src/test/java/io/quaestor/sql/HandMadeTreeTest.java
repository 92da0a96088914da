package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression.DateTime;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.NamedExpressionList;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that today's parser makes of no text; the next one may. */
class HandMadeTreeTest {
  private static final GuardRules RULES = new GuardRules(Corpus.pos(), Dialect.POSTGRES);

  @ParameterizedTest
  @CsvSource({"from, true", "FOR, true", "'', true", "similar, false", "into, false"})
  void separates_values_by_known_words_only(String word, boolean known) {
    NamedExpressionList<Expression> values = new NamedExpressionList<>();
    values.addAll(List.of(text("a"), text("b")));
    values.setNames(List.of("", word));
    Function call = new Function("overlay");
    call.setNamedParameters(values);
    if (known) {
      assertThatCode(() -> check(call)).doesNotThrowAnyException();
    } else {
      requireRefused(call);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "'a", "'a' || secret", "(SELECT 1)"})
  void a_date_or_an_interval_is_one_text(String value) {
    requireRefused(date(value));
    requireRefused(interval(value));
    assertThatCode(() -> check(date("'2024-11-01'"))).doesNotThrowAnyException();
    assertThatCode(() -> check(interval("'1 day'"))).doesNotThrowAnyException();
  }

  private static DateTimeLiteralExpression date(String value) {
    return new DateTimeLiteralExpression().withType(DateTime.DATE).withValue(value);
  }

  private static IntervalExpression interval(String value) {
    return new IntervalExpression().withParameter(value);
  }

  private static StringValue text(String inside) {
    return new StringValue("'" + inside + "'");
  }

  private static void check(Expression value) {
    PlainSelect select = new PlainSelect().addSelectItem(value);
    new QueryWalker(RULES, new Findings(RULES.names())).walk(select);
  }

  private static void requireRefused(Expression value) {
    assertThatThrownBy(() -> check(value))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.verdict().rule()).isEqualTo(Rule.CONSTRUCT));
  }
}
