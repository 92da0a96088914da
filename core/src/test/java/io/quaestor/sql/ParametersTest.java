package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.ColumnType;
import io.quaestor.table.Cell;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters are bound where values stand, and refused everywhere else. */
class ParametersTest {
  private static final String ATTACK = "x'; DROP TABLE sales_data; --";
  private static final Argument DAY =
      Argument.of("day", ColumnType.DATE, Cell.text("2024-11-20")).about("any");
  private static final Argument COUNT =
      Argument.of("count", ColumnType.INTEGER, Cell.number(3)).about("any");
  private static final Argument NAME =
      Argument.of("name", ColumnType.TEXT, Cell.text(ATTACK)).about("any");
  private static final Argument NAMES = list(2).about("any");

  @ParameterizedTest
  @MethodSource("bound")
  void puts_a_mark_where_a_value_stands(String written, String runs, Argument... inOrder) {
    List<BoundValue> values = Stream.of(inOrder).flatMap(one -> one.bound().stream()).toList();

    for (Dialect dialect : Dialect.values()) {
      ValidatedQuery query = accepted(dialect, written);
      assertThat(query.sql()).isEqualTo(runs);
      assertThat(query.values()).isEqualTo(values);
      assertThat(query.counted().sql())
          .isEqualTo("SELECT COUNT(*) AS row_count FROM (" + runs + ") AS counted");
      assertThat(query.counted().values()).isEqualTo(values);
    }
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> bound() {
    return Stream.of(
        bound("a comparison", "date = :day", "date = ?", DAY),
        bound("no blanks", "date=:day", "date = ?", DAY),
        bound(
            "two of them",
            "date >= :day AND waiter = :count",
            "date >= ? AND waiter = ?",
            DAY,
            COUNT),
        bound("one twice", ":count = 1 OR waiter = :count", "? = 1 OR waiter = ?", COUNT, COUNT),
        bound(
            "in another order",
            "waiter = :count AND date = :day",
            "waiter = ? AND date = ?",
            COUNT,
            DAY),
        bound("a value that looks like SQL", "product_name = :name", "product_name = ?", NAME),
        bound("in a function", "lower(:name) = 'x'", "lower(?) = 'x'", NAME),
        bound("in a cast", "CAST(:count AS integer) = 1", "CAST(? AS integer) = 1", COUNT),
        bound("a pattern", "product_name LIKE :name", "product_name LIKE ?", NAME),
        bound("a list", "product_name IN (:names)", "product_name IN (?, ?)", NAMES),
        bound(
            "a list, denied", "product_name NOT IN (:names)", "product_name NOT IN (?, ?)", NAMES),
        bound("one value in IN", "product_name IN (:name)", "product_name IN (?)", NAME),
        bound("one among others", "waiter IN (1, :count)", "waiter IN (1, ?)", COUNT),
        bound(
            "in a text",
            "product_name = ':name' AND waiter = :count",
            "product_name = ':name' AND waiter = ?",
            COUNT),
        bound("in a comment", "waiter = :count /* :name :nobody */ -- :day", "waiter = ?", COUNT),
        bound("in a subquery", "waiter = (SELECT MAX(:count))", "waiter = (SELECT MAX(?))", COUNT),
        bound("in LIMIT", "waiter = 1 LIMIT :count", "waiter = 1 LIMIT ?", COUNT),
        bound(
            "in OFFSET", "waiter = 1 LIMIT 5 OFFSET :count", "waiter = 1 LIMIT 5 OFFSET ?", COUNT),
        bound("named as a word of SQL", "product_name = :select", "product_name = ?", word()));
  }

  private static org.junit.jupiter.params.provider.Arguments bound(
      String name, String condition, String runs, Argument... inOrder) {
    String select = "SELECT total FROM sales_data WHERE ";
    return argumentSet(name, select + condition, select + runs, inOrder);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100})
  void expands_a_list_to_as_many_marks_as_it_has_values(int size) {
    Argument list = list(size);

    for (Dialect dialect : Dialect.values()) {
      ValidatedQuery query =
          accepted(dialect, "SELECT 1 FROM sales_data WHERE product_name IN (:names)", list);
      // Nothing is in a list of NULL.
      assertThat(query.sql().chars().filter(c -> c == '?').count()).isEqualTo(Math.max(1, size));
      assertThat(query.values()).hasSize(Math.max(1, size));
      assertThat(query.values().getFirst().value())
          .isEqualTo(size == 0 ? Cell.missing() : Cell.text("name 0"));
      assertThat(query.values()).extracting(BoundValue::type).containsOnly(ColumnType.TEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_them_elsewhere_and_names_the_rule(String sql, Rule rule) {
    for (Dialect dialect : Dialect.values()) {
      assertThat(check(dialect, sql, DAY, COUNT, NAME, NAMES))
          .isInstanceOfSatisfying(
              Verdict.Rejected.class,
              rejected -> assertThat(rejected.rule()).as(rejected.explanation()).isEqualTo(rule));
    }
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> refused() {
    return Stream.of(
        argumentSet("for a table", "SELECT 1 FROM :name", Rule.SYNTAX),
        argumentSet("for an alias", "SELECT 1 AS :name", Rule.SYNTAX),
        argumentSet("for a statement", ":name", Rule.SINGLE_SELECT),
        argumentSet(
            "for a column of a table", "SELECT sales_data.:name FROM sales_data", Rule.SYNTAX),
        argumentSet("as a table's name", "SELECT :name.total FROM sales_data", Rule.PARAMETER),
        argumentSet("undeclared", "SELECT :nobody", Rule.PARAMETER),
        argumentSet("in other letters", "SELECT :Day", Rule.PARAMETER),
        argumentSet(
            "undeclared in IN",
            "SELECT 1 FROM sales_data WHERE waiter IN (:nobody)",
            Rule.PARAMETER),
        argumentSet("with a blank", "SELECT : day", Rule.LEXICAL),
        argumentSet("by number", "SELECT :1", Rule.LEXICAL),
        argumentSet("a mark", "SELECT ?", Rule.LEXICAL),
        argumentSet("a numbered mark", "SELECT ?1", Rule.LEXICAL),
        argumentSet("with a dollar", "SELECT $1", Rule.LEXICAL),
        argumentSet("with an at", "SELECT @day", Rule.LEXICAL),
        argumentSet("a path", "SELECT total:day FROM sales_data", Rule.CONSTRUCT),
        argumentSet("a list as a value", "SELECT :names", Rule.PARAMETER),
        argumentSet(
            "a list among others",
            "SELECT 1 FROM sales_data WHERE waiter IN (1, :names)",
            Rule.PARAMETER),
        argumentSet("a list in a call", "SELECT lower(:names)", Rule.PARAMETER),
        argumentSet(
            "IN without parentheses",
            "SELECT 1 FROM sales_data WHERE waiter IN :names",
            Rule.CONSTRUCT),
        argumentSet("a text in LIMIT", "SELECT 1 LIMIT :name", Rule.PARAMETER),
        argumentSet("a list in LIMIT", "SELECT 1 LIMIT :names", Rule.PARAMETER),
        argumentSet("a day in OFFSET", "SELECT 1 LIMIT 1 OFFSET :day", Rule.PARAMETER),
        argumentSet("after the end", "SELECT 1; :day", Rule.SINGLE_SELECT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POSTGRES | SELECT ARRAY[1][1:count] | CONSTRUCT",
        "POSTGRES | SELECT repeat('x', :count) | ARGUMENT",
        "POSTGRES | SELECT 'x' ~ :name | ARGUMENT",
        "POSTGRES | SELECT DATE :day | COLUMN",
        "SQLITE | SELECT printf(:name) | ARGUMENT",
        "SQLITE | SELECT 1::count | LEXICAL"
      })
  void refuses_them_where_the_text_must_say_it_itself(Dialect dialect, String sql, Rule rule) {
    assertThat(check(dialect, sql, DAY, COUNT, NAME))
        .isInstanceOfSatisfying(
            Verdict.Rejected.class,
            rejected -> assertThat(rejected.rule()).as(rejected.explanation()).isEqualTo(rule));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT :day", "SELECT 1 LIMIT :count", "SELECT 1 WHERE 1 IN (:names)"})
  void a_text_without_declared_parameters_has_none(String sql) {
    for (Dialect dialect : Dialect.values()) {
      assertThat(Corpus.validator(dialect).check(sql))
          .isInstanceOfSatisfying(
              Verdict.Rejected.class,
              rejected -> {
                assertThat(rejected.rule()).isEqualTo(Rule.LEXICAL);
                assertThat(rejected.explanation()).contains("parameters are not bound here");
              });
    }
  }

  @Test
  void says_which_parameters_there_are_and_which_is_missing() {
    String unused = "the parameter :day is declared and not used";
    Argument day = Argument.of("day", ColumnType.DATE, Cell.missing());

    assertThat(explanation("SELECT :nobody", DAY, COUNT))
        .isEqualTo("there is no parameter :nobody; there are: :day, :count");
    assertThat(explanation("SELECT :count", day, COUNT)).isEqualTo(unused);
    assertThat(explanation("SELECT ':day', \"day\" FROM sales_data /* :day */", day))
        .isNotEqualTo(unused);
    assertThat(explanation("SELECT 1 -- :day", day)).isEqualTo(unused);
    assertThat(explanation("SELECT 1 LIMIT :name", NAME))
        .isEqualTo("the parameter :name is no whole number, which LIMIT, OFFSET and FETCH take");
    assertThat(explanation("SELECT :names", NAMES))
        .isEqualTo(
            "the parameter :names is a list; it stands alone in IN (:names) and nowhere else");
    assertThat(check(Dialect.SQLITE, "SELECT :day", day)).isInstanceOf(Verdict.Accepted.class);
    assertThat(check(Dialect.SQLITE, "SELECT :count", day, COUNT.about("day")))
        .isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void casts_in_the_short_form_are_no_parameters() {
    ValidatedQuery query =
        accepted(Dialect.POSTGRES, "SELECT :count::text, total::text FROM sales_data", COUNT);

    assertThat(query.sql()).isEqualTo("SELECT ?::text, total::text FROM sales_data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Day", "1st", "a b", "a;b", "año", "a-b"})
  void no_other_names_can_be_declared(String name) {
    assertThatThrownBy(() -> Argument.of(name, ColumnType.TEXT, Cell.text("a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_two_have_one_name_and_none_has_too_many_values() {
    assertThatThrownBy(() -> new Arguments(List.of(DAY, DAY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> list(101)).hasMessage("names has 101 values");
    assertThatThrownBy(() -> new Argument("n", ColumnType.TEXT, false, "n", List.of()))
        .hasMessage("n has 0 values");
  }

  /** A parameter in the text that the walk over the tree has not met is not let through. */
  @Test
  void the_last_look_counts_them() {
    ParameterUses uses = new ParameterUses(new Arguments(List.of(DAY)));
    List<Token> tokens = SqlLexer.tokens(new Symbols(Dialect.SQLITE, true), "SELECT :day");

    assertThat(uses.has(tokens.getLast())).isFalse();
    assertThatThrownBy(() -> uses.requireIn(tokens))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.verdict().rule()).isEqualTo(Rule.FIDELITY));
  }

  private static Argument word() {
    return Argument.of("select", ColumnType.TEXT, Cell.text("x")).about("any");
  }

  private static Argument list(int size) {
    return Argument.list(
        "names",
        ColumnType.TEXT,
        IntStream.range(0, size).mapToObj(i -> Cell.text("name " + i)).toList());
  }

  private static ValidatedQuery accepted(Dialect dialect, String sql, Argument... arguments) {
    Argument[] all =
        arguments.length > 0 ? arguments : new Argument[] {DAY, COUNT, NAME, NAMES, word()};
    Verdict verdict = check(dialect, sql, all);
    assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    return ((Verdict.Accepted) verdict).query();
  }

  private static String explanation(String sql, Argument... arguments) {
    return check(Dialect.SQLITE, sql, arguments) instanceof Verdict.Rejected rejected
        ? rejected.explanation()
        : "accepted";
  }

  private static Verdict check(Dialect dialect, String sql, Argument... arguments) {
    return Corpus.validator(dialect).check(sql, new Arguments(List.of(arguments)));
  }
}
