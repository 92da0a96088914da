package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.statement.select.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lists are read, and how a tree is held against them. */
class GuardListReadingTest {
  private final NodeKinds sqlite = new NodeKinds(Dialect.SQLITE);
  private final NodeKinds postgres = new NodeKinds(Dialect.POSTGRES);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "expression.SignedExpression, sign, -1, this part of SQL is not supported here"
            + " (SignedExpression.sign); write the query without it",
        "expression.SignedExpression, other, '', this part of SQL is not supported here"
            + " (SignedExpression.other); write the query without it",
        "statement.select.PlainSelect, intoTables, '', 'SELECT … INTO makes a table; leave INTO out,"
            + " the rows come back by themselves'",
        "expression.JdbcParameter, parameterCharacter, '', parameters are not bound here; write the"
            + " value itself",
        "statement.select.Distinct, onSelectItems, '', SQLite has no DISTINCT ON; use ROW_NUMBER()"
            + " OVER (PARTITION BY … ORDER BY …) in a subquery and keep row 1",
        "statement.select.UnionOp, modifier, distinct, 'in SQLite write UNION alone, it removes"
            + " duplicates'",
      })
  void a_part_that_is_not_named_is_refused_with_its_text(
      String kind, String field, String held, String said) {
    assertThatThrownBy(() -> sqlite.requireAllowed(kind, field, held)).hasMessage(said);
  }

  @ParameterizedTest
  @CsvSource({
    "expression.SignedExpression, sign, +",
    "expression.SignedExpression, sign, ~",
    "expression.SignedExpression, expression, ''",
    "statement.select.UnionOp, modifier, ALL",
    "statement.select.UnionOp, modifier, all",
  })
  void a_part_that_is_named_is_let_through(String kind, String field, String held) {
    assertThatCode(() -> sqlite.requireAllowed(kind, field, held)).doesNotThrowAnyException();
  }

  @Test
  void a_dialect_has_less_than_the_list() {
    assertThatCode(() -> postgres.requireKnown("expression.ExtractExpression"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> sqlite.requireKnown("expression.ExtractExpression"))
        .hasMessageStartingWith("SQLite has no EXTRACT");
    assertThatThrownBy(() -> postgres.requireKnown("expression.HexValue"))
        .hasMessage("write the number in decimal digits");
    assertThat(sqlite.kinds()).isEqualTo(postgres.kinds()).hasSizeGreaterThan(80);
    assertThat(sqlite.fieldsOf("expression.Alias"))
        .containsExactlyInAnyOrder("name", "useAs", "aliasColumns");
    assertThat(sqlite.fieldsOf("expression.Nothing")).isEmpty();
    assertThat(NodeKinds.nameOf(String.class)).isEmpty();
    assertThat(NodeKinds.nameOf(LongValue.class)).contains("expression.LongValue");
  }

  @Test
  void fields_are_those_that_hold_the_tree() throws ClassNotFoundException {
    for (String kind : sqlite.kinds()) {
      assertThat(TreeShape.fieldsOf(Class.forName("net.sf.jsqlparser." + kind)))
          .noneMatch(field -> Modifier.isStatic(field.getModifiers()))
          .noneMatch(field -> field.getType() == Node.class);
    }
    assertThat(TreeShape.fieldsOf(Select.class).map(Field::getName))
        .contains("withItemsList", "limitBy")
        .doesNotContain("node", "serialVersionUID");
    assertThat(TreeShape.fieldsOf(String.class)).isEmpty();
  }

  @Test
  void the_parts_of_a_tree_are_all_its_expressions_and_sources() {
    Select select = new Parsing().select("SELECT -1, a FROM t WHERE b IN (SELECT 2)");
    List<String> parts =
        TreeShape.parts(postgres, select).stream()
            .map(part -> part.getClass().getSimpleName() + " " + part)
            .toList();
    assertThat(parts)
        .contains(
            "SignedExpression -1",
            "LongValue 1",
            "Column a",
            "Table t",
            "Column b",
            "InExpression b IN (SELECT 2)",
            "ParenthesedSelect (SELECT 2)",
            "LongValue 2");
  }

  @Test
  void a_part_that_no_walker_saw_is_refused() {
    Expression seen = new LongValue(1);
    Expression unseen = new SignedExpression('-', seen);
    Findings findings = new Findings(new Names(Dialect.SQLITE));
    findings.see(seen);
    assertThatCode(() -> findings.requireSeen(Set.of(seen))).doesNotThrowAnyException();
    assertThatThrownBy(() -> findings.requireSeen(Set.of(unseen)))
        .hasMessage("this use of SignedExpression is not supported; write it plainly");
  }

  @Test
  void a_check_whose_time_is_up_ends_at_the_next_part() {
    Findings findings = new Findings(new Names(Dialect.SQLITE));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> findings.see(new LongValue(1)))
        .hasMessage("checking the query took too long; make it simpler");
    assertThat(Thread.interrupted()).isTrue();
  }
}
