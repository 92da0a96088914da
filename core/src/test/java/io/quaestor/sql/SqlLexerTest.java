package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlLexerTest {
  private static final Symbols POSTGRES = new Symbols(Dialect.POSTGRES);
  private static final Symbols SQLITE = new Symbols(Dialect.SQLITE);

  @ParameterizedTest
  @MethodSource("texts")
  void cuts_a_text_as_the_engines_do(String text, List<String> tokens) {
    assertThat(SqlLexer.tokens(POSTGRES, text)).extracting(Token::text).isEqualTo(tokens);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("", List.of()),
        arguments("a b\tc\nd\r\ne", List.of("a", "b", "c", "d", "e")),
        arguments("'it''s' '' '\\'", List.of("'it''s'", "''", "'\\'")),
        arguments("'--' '/*' ';'", List.of("'--'", "'/*'", "';'")),
        arguments("\"a b\".\"c%\"", List.of("\"a b\"", ".", "\"c%\"")),
        arguments(
            "1 1.5 .5 1. 1e5 1.5E-3 2e+4",
            List.of("1", "1.5", ".5", "1.", "1e5", "1.5E-3", "2e+4")),
        arguments("a--b\nc", List.of("a", "c")),
        arguments("a--b\r\nc", List.of("a", "c")),
        arguments("a/* b -- c\n */d", List.of("a", "d")),
        arguments("a/**/d", List.of("a", "d")),
        arguments(
            "x<=y<>z!=1||2->'a'->>'b'",
            List.of("x", "<=", "y", "<>", "z", "!=", "1", "||", "2", "->", "'a'", "->>", "'b'")),
        arguments("a::int[1]!~*b", List.of("a", "::", "int", "[", "1", "]", "!~*", "b")),
        arguments("t.a,f(*);", List.of("t", ".", "a", ",", "f", "(", "*", ")", ";")),
        arguments("año_2 día", List.of("año_2", "día")));
  }

  @Test
  void knows_where_a_token_stands_and_what_is_before_it() {
    assertThat(SqlLexer.tokens(SQLITE, " a/**/+b"))
        .containsExactly(
            new Token(Token.Kind.WORD, "a", 1, true),
            new Token(Token.Kind.SYMBOL, "+", 6, true),
            new Token(Token.Kind.WORD, "b", 7, false));
  }

  @Test
  void two_equals_signs_are_one_in_sqlite() {
    assertThat(SqlLexer.tokens(SQLITE, "a==b"))
        .extracting(Token::text)
        .containsExactly("a", "=", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a",
        "\"a",
        "\"\"",
        "\" \"",
        "\"a\"\"b\"",
        "\"a'b\"",
        "\"a;b\"",
        "\"a\\b\"",
        "\"a[b\"",
        "\"a--b\"",
        "\"a/*b\"",
        "e'a'",
        "X'00'",
        "n'a'",
        "U&'a'",
        "u&\"a\"",
        "/*a",
        "/*/**/",
        "/*a/*b*/c*/",
        "--a\rb",
        "1a",
        "1.2.3",
        "1e",
        "1e+",
        "0x1",
        "1_0",
        "`a`",
        "?",
        ":a",
        "@a",
        "$a",
        "$$a$$",
        "a$b",
        "#a",
        "{a}",
        "\\",
        "!",
        "a\u00a0b",
        "a\u0301",
        "’a’",
        "“a”",
        "'a\\''b'"
      })
  void refuses_what_two_readers_could_read_differently(String text) {
    assertThatThrownBy(() -> SqlLexer.tokens(SQLITE, text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.verdict().rule()).isEqualTo(Rule.LEXICAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a::b", "a[1]", "a^b", "a!~b", "f(a=>1)"})
  void refuses_in_sqlite_what_postgresql_alone_has(String text) {
    assertThat(SqlLexer.tokens(POSTGRES, text)).isNotEmpty();
    if (!text.contains("=>")) {
      assertThatThrownBy(() -> SqlLexer.tokens(SQLITE, text)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void a_name_may_have_63_bytes() {
    assertThat(SqlLexer.tokens(SQLITE, "a".repeat(63))).hasSize(1);
    assertThatThrownBy(() -> SqlLexer.tokens(SQLITE, "a".repeat(64))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> SqlLexer.tokens(SQLITE, "é".repeat(32))).isInstanceOf(Refusal.class);
  }
}
