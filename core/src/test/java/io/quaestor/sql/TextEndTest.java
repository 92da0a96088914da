package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the text ends in the middle of something, the lexer stops there, and says what it saw. */
class TextEndTest {
  private static final Symbols SQLITE = new Symbols(Dialect.SQLITE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\"", "'a'", "'a'''", "''", "1", "1.", ".5", "1e5", "1e+5", "a", "&", "-", "/", ".", "|",
        "<", "año"
      })
  void takes_a_token_that_is_the_whole_text(String text) {
    assertThat(SqlLexer.tokens(SQLITE, text)).extracting(Token::text).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "-- a", "--\r\n", "/**/", "/* a */", "/***/", "/*/ */", " ", "\r"})
  void takes_a_comment_that_is_the_whole_text(String text) {
    assertThat(SqlLexer.tokens(SQLITE, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, true",
    "., 0, false",
    ".5, 0, true",
    ".a, 0, false",
    "5., 1, false",
    "a5, 0, false",
    "5.x, 1, false",
    "5.5, 1, true",
    "0, 0, true",
    "9, 0, true",
    "'/', 0, false",
    "':', 0, false"
  })
  void knows_where_a_number_begins(String text, int at, boolean begins) {
    assertThat(Numbers.beginsAt(text, at)).isEqualTo(begins);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1",
    "5 , 1",
    "5+1, 1",
    "12.50*, 5",
    "1., 2",
    ".5, 2",
    "1e5-, 3",
    "1E-5, 4",
    "1e+5e, -1",
    "1e, -1",
    "1e-, -1",
    "1e-a, -1",
    "1ea, -1",
    "1x, -1",
    "1_, -1",
    "1é, -1",
    "1.2., -1",
    "1..2, -1",
    "1e5., -1"
  })
  void knows_where_a_number_ends(String text, int end) {
    if (end < 0) {
      assertThatThrownBy(() -> Numbers.end(text, 0)).isInstanceOf(Refusal.class);
    } else {
      assertThat(Numbers.end(text, 0)).isEqualTo(end);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "/*, a comment is not closed",
        "/*/, a comment is not closed",
        "/* /* */, a comment stands inside a comment",
        "/*/**/, a comment stands inside a comment",
        "', a text is not closed",
        "''', a text is not closed",
        "'a''b, a text is not closed",
        "\", a quoted name is not closed",
        "\"a, a quoted name is not closed",
      })
  void says_what_is_not_closed(String text, String said) {
    assertThatThrownBy(() -> SqlLexer.tokens(SQLITE, text)).hasMessageStartingWith(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a&'b'", "U&\"b\"", "1&'b'"})
  void refuses_an_ampersand_that_touches_a_quote(String text) {
    assertThatThrownBy(() -> SqlLexer.tokens(SQLITE, text)).hasMessageStartingWith("U&'…'");
  }

  @Test
  void a_comment_may_follow_one_that_is_closed() {
    assertThat(SqlLexer.tokens(SQLITE, "a/*b*/ + /*c*/d")).hasSize(3);
    assertThat(SqlLexer.tokens(SQLITE, "/*b*/ /*/ c*/d")).hasSize(1);
  }
}
