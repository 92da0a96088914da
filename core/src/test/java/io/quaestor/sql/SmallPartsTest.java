package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts of the guard, each alone. */
class SmallPartsTest {
  private final GuardRules postgres = new GuardRules(Corpus.pos(), Dialect.POSTGRES);
  private final Findings findings = new Findings(postgres.names());

  @Test
  void tables_of_with_are_found_by_name_the_last_first() {
    Definitions one = Definitions.NONE.with(new Relation("a", List.of("x")));
    Definitions two = one.with(new Relation("b", List.of("y")));
    assertThat(two.names()).containsExactly("a", "b");
    assertThat(two.find("a")).contains(new Relation("a", List.of("x")));
    assertThat(one.find("b")).isEmpty();
    assertThat(Definitions.NONE.names()).isEmpty();
    assertThat(Definitions.NONE.find("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"select\"", "\"Select\"", "month", "no", "año", "_", "\"a b\""})
  void a_name_may_be_given(String raw) {
    assertThat(findings.declare(raw)).isEqualTo(postgres.names().fold(raw));
    assertThat(findings.isDeclared(raw)).isTrue();
    assertThat(findings.takesParenthesis(findings.declare(raw))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select",
        "SELECT",
        "into",
        "\"into\"",
        "\"INTO\"",
        "pg_x",
        "\"PG_x\"",
        "sqlite_master",
        "information_schema",
        "dbstat",
        "pragma_x",
        "'a'",
        "a.b",
        "\"\"",
        "\""
      })
  void a_name_that_engines_could_mistake_may_not(String raw) {
    assertThatThrownBy(() -> findings.declare(raw))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.verdict().rule()).isEqualTo(Rule.NAME));
    assertThat(findings.tables()).isEmpty();
  }

  @Test
  void what_was_read_is_known() {
    findings.read("sales_data", List.of("total"));
    findings.takesColumns("t");
    assertThat(findings.tables()).containsExactly("sales_data");
    assertThat(findings.isKnown("total")).isTrue();
    assertThat(findings.isKnown("waiter")).isFalse();
    assertThat(findings.takesParenthesis("t")).isTrue();
    assertThat(findings.output("sum")).isEqualTo("sum");
    assertThat(findings.isKnown("sum")).isTrue();
    assertThat(postgres.dialect()).isEqualTo(Dialect.POSTGRES);
    assertThat(postgres.tableNames())
        .containsExactly(
            "sales_data",
            "takings_by_product",
            "takings_by_product_and_month",
            "takings_by_waiter");
  }

  @Test
  void tokens_compare_as_the_engines_compare_them() {
    Token word = new Token(Token.Kind.WORD, "Union", 0, false);
    assertThat(word.isWord("union")).isTrue();
    assertThat(word.isWord("join")).isFalse();
    assertThat(new Token(Token.Kind.QUOTED, "union", 0, false).isWord("union")).isFalse();
    assertThat(word.sameAs(new Token(Token.Kind.WORD, "UNION", 7, true))).isTrue();
    assertThat(word.sameAs(new Token(Token.Kind.QUOTED, "Union", 0, false))).isFalse();
    assertThat(word.sameAs(new Token(Token.Kind.WORD, "Onion", 0, false))).isFalse();
    Token text = new Token(Token.Kind.LITERAL, "'a'", 0, false);
    assertThat(text.sameAs(text)).isTrue();
    assertThat(text.sameAs(new Token(Token.Kind.LITERAL, "'A'", 0, false))).isFalse();
    assertThat(text.isOperator()).isFalse();
    assertThat(word.isOperator()).isFalse();
    assertThat(new Token(Token.Kind.SYMBOL, "(", 0, false).isOperator()).isFalse();
    assertThat(new Token(Token.Kind.SYMBOL, "+", 0, false).isOperator()).isTrue();
    assertThat(new Token(Token.Kind.LITERAL, "(", 0, false).is("(")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "POSTGRES, int[]", "POSTGRES, 'numeric (10, 2)'", "POSTGRES, varchar (9999)",
    "POSTGRES, Double Precision", "SQLITE, integer", "SQLITE, varchar (10)"
  })
  void takes_types_of_the_list(Dialect dialect, String type) {
    assertThatCode(() -> new TypeList(dialect).require(new ColDataType(type)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "SQLITE, integer[], 'use bigint, char, '", "SQLITE, date, 'SQLite has no dates: '",
    "POSTGRES, regclass, it looks into", "POSTGRES, oid, 'use bigint, bool, '",
    "POSTGRES, varchar (99999), 'use bigint, '", "POSTGRES, date ! x, 'use bigint, '"
  })
  void refuses_other_types_and_says_what_to_use(Dialect dialect, String type, String said) {
    assertThatThrownBy(() -> new TypeList(dialect).require(new ColDataType(type)))
        .hasMessageStartingWith("values cannot be cast to that type: " + said);
  }

  @Test
  void knows_the_words_of_types_and_which_words_need_quotes() {
    TypeList types = new TypeList(Dialect.POSTGRES);
    assertThat(List.of("double", "precision", "int")).allMatch(types::hasWord);
    assertThat(List.of("regclass", "double precision", "x")).noneMatch(types::hasWord);
    assertThat(Words.bundled().needsQuotes("select")).isTrue();
    assertThat(Words.bundled().needsQuotes("month")).isFalse();
    assertThat(Words.bundled().known("month")).isTrue();
    assertThat(Words.bundled().known("pragma")).isFalse();
    assertThat(Words.bundled().never("pragma")).isTrue();
    assertThat(Words.bundled().never("select")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'\u0007', the invisible character U+0007 is not understood; write plain SQL",
    "`, '''`'' is not understood: names are quoted with double quotes, not with backticks'",
    "é, '''é'' is not understood; write plain SQL'",
    "::x, '''::'' is not understood: SQLite has no ::, write CAST(value AS type)'",
    ":x, ''':'' is not understood: parameters are not bound here, write the value itself; arrays have no [a:b]'"
  })
  void says_what_a_strange_sign_is_taken_for(String text, String said) {
    assertThat(Symbols.unknown(text, 0)).hasMessage(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT x.a FROM (SELECT 1) AS x | there is no column a in x; nothing is selected FROM here",
        "SELECT a | there is no column a here; nothing is selected FROM here",
        "SELECT mystery(1) | the function mystery is not allowed in PostgreSQL; use another one, or"
            + " leave it out",
        "SELECT a.x FROM (SELECT 1) | there is no table or alias a in this FROM; there: none",
        "WITH RECURSIVE b AS (SELECT 1 AS x), c AS (SELECT 1 AS x) SELECT 1 FROM cc | there is no"
            + " table cc here; did you mean c?; tables: b, c, sales_data, takings_by_product,"
            + " takings_by_product_and_month, takings_by_waiter; a table of WITH sees those before it alone",
      })
  void says_what_there_is_instead(String sql, String said) {
    assertThat(SqlValidator.over(Corpus.pos(), Dialect.POSTGRES).check(sql))
        .isInstanceOfSatisfying(
            Verdict.Rejected.class, rejected -> assertThat(rejected.explanation()).isEqualTo(said));
  }
}
