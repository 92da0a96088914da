package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
  @ParameterizedTest
  @MethodSource("rewritten")
  void puts_what_the_parser_does_not_read_into_words_that_it_reads(
      Dialect dialect, String written, String plain) {
    assertThat(plain(dialect, written)).isEqualTo(plain);
  }

  static Stream<Arguments> rewritten() {
    return Stream.of(
        arguments(Dialect.SQLITE, "select all a FROM t", "SELECT a FROM t"),
        arguments(Dialect.POSTGRES, "SELECT ALL a FROM t", "SELECT a FROM t"),
        arguments(Dialect.SQLITE, "a NOT NULL", "a NOTNULL"),
        arguments(Dialect.SQLITE, "(a)NOT NULL AND 'x' not null", "(a)NOTNULL AND 'x' NOTNULL"),
        arguments(Dialect.SQLITE, "1 NOT NULL, \"a\" NOT NULL", "1 NOTNULL, \"a\" NOTNULL"),
        arguments(Dialect.SQLITE, "CASE END NOT NULL", "CASE END NOTNULL"),
        arguments(Dialect.SQLITE, "a IS 5", "a IS NOT DISTINCT FROM 5"),
        arguments(Dialect.SQLITE, "a IS NOT 'x'", "a IS DISTINCT FROM 'x'"),
        arguments(Dialect.SQLITE, "ORDER BY a COLLATE BINARY", "ORDER BY a COLLATE \"binary\""),
        arguments(Dialect.SQLITE, "FROM Final", "FROM \"Final\""),
        arguments(Dialect.POSTGRES, "FROM Final", "FROM \"final\""),
        arguments(Dialect.POSTGRES, "current.x - prior.x", "\"current\".x - \"prior\".x"),
        arguments(Dialect.POSTGRES, "AS number ORDER BY number", "AS number ORDER BY \"number\""),
        arguments(Dialect.POSTGRES, "FROM month WHERE month.a", "FROM month WHERE \"month\".a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT a, all",
        "UNION ALL SELECT a",
        "a IS NOT NULL",
        "a IS NULL",
        "a IS TRUE AND b IS NOT FALSE",
        "a IS NOT DISTINCT FROM b",
        "a IS",
        "a IS NOT",
        "WHERE NOT NULL",
        "(NOT NULL)",
        "a AND NOT NULL",
        "NOT NULL",
        "a COLLATE NOCASE",
        "ROWS BETWEEN CURRENT ROW AND 1 FOLLOWING",
        "CAST(a AS double precision)",
        "CAST(a AS number)",
        "number(1)",
        "final(1)",
        "\"final\" 'final'",
        "EXTRACT(month FROM a)"
      })
  void leaves_everything_else_alone(String text) {
    assertThat(plain(Dialect.SQLITE, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a NOT NULL", "a IS 5", "a COLLATE BINARY", "a::float", "a::double precision"})
  void leaves_alone_in_postgres_what_is_not_its_own(String text) {
    assertThat(plain(Dialect.POSTGRES, text)).isEqualTo(text);
  }

  private static String plain(Dialect dialect, String text) {
    return new OneStatement(SqlLexer.tokens(new Symbols(dialect), text))
        .inPlainWords(dialect)
        .text();
  }
}
