package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tree renders to must read as what was checked, whatever a parser makes of it. */
class RenderingTest {
  private static final Symbols SYMBOLS = new Symbols(Dialect.POSTGRES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a | SELECT a | SELECT a",
        "SELECT  A | SELECT a | SELECT  a",
        "select Total AS X | SELECT total as x | SELECT total as x",
        "SELECT a+b | select a /* plus */ + b; | select a+b",
        "SELECT 'a', \"B\", 1 | SELECT 'a', \"B\", 1 | SELECT 'a', \"B\", 1",
        "SELECT a = -1 | SELECT a = -1 | SELECT a = -1",
        "SELECT f (-1)[-1], -1 | SELECT f(-1)[-1],-1 | SELECT f (-1)[-1], -1",
      })
  void keeps_the_spelling_of_the_words_as_they_came(String tree, String came, String runs) {
    Rendering rendering = Rendering.of(SYMBOLS, tree, OneStatement.read(SYMBOLS, came));
    assertThat(rendering.text()).isEqualTo(runs);
    assertThat(rendering.tokens()).isEqualTo(SqlLexer.tokens(SYMBOLS, tree));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT a, b | SELECT a | a",
        "SELECT a | SELECT a, b | ,",
        "SELECT b, a | SELECT a, b | a",
        "SELECT 'A' | SELECT 'a' | 'a'",
        "SELECT \"A\" | SELECT \"a\" | \"a\"",
        "SELECT \"a\" | SELECT a | a",
        "SELECT 'a' | SELECT a | a",
        "SELECT a - b | SELECT a + b | +",
        "WITH | SELECT | SELECT",
        "SELECT SELECT | SELECT | SELECT",
      })
  void refuses_what_was_lost_added_or_changed(String tree, String came, String from) {
    OneStatement statement = OneStatement.read(SYMBOLS, came);
    assertThatThrownBy(() -> Rendering.of(SYMBOLS, tree, statement))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.verdict())
                    .isEqualTo(
                        new Verdict.Rejected(
                            Rule.FIDELITY,
                            "the query cannot be read safely from '"
                                + from
                                + "' on; write that part plainly")));
  }

  @ParameterizedTest
  @CsvSource({"SELECT a =-b, -", "SELECT a <->b, ->", "SELECT 1 *-1, -", "SELECT +-1, -"})
  void refuses_operators_that_touch(String tree, String second) {
    OneStatement statement = OneStatement.read(SYMBOLS, tree);
    assertThatThrownBy(() -> Rendering.of(SYMBOLS, tree, statement))
        .hasMessage("two operators touch at '" + second + "'; put parentheses between them");
  }
}
