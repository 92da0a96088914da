package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last look alone, after walkers that let everything pass. */
class VocabularyTest {
  private static final GuardRules RULES = new GuardRules(Corpus.pos(), Dialect.POSTGRES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT total FROM sales_data WHERE TOTAL > 1",
        "SELECT 'pg_sleep(1)', 12, +",
        "\"total\" \"Mine\" X",
        "CAST(x AS Numeric(2)) double precision",
        "SUM(total) Count(*) IN (1) numeric (2)",
        "rows_of(a, b) \"Rows Of\"(a)",
        "COLLATE \"C\"",
      })
  void takes_words_of_sql_and_names_that_were_found(String text) {
    List<Token> tokens = SqlLexer.tokens(RULES.symbols(), text);
    assertThatCode(() -> vocabulary().check(tokens)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT secret, secret",
    "SELECT Total FROM pg_shadow, pg_shadow",
    "SELECT total(1), total",
    "SELECT pg_sleep(1), pg_sleep",
    "SELECT sum, sum",
    "INTO x, INTO",
    "'\"Total\"', '\"Total\"'",
    "'\"total\" (1)', '\"total\"'",
    "'\"C\" (1)', '\"C\"'",
    "'\"mine\"', '\"mine\"'",
    "sales_data(x), sales_data",
  })
  void refuses_every_other_word(String text, String word) {
    List<Token> tokens = SqlLexer.tokens(RULES.symbols(), text);
    assertThatThrownBy(() -> vocabulary().check(tokens))
        .hasMessage("'" + word + "' is not understood here; write the query plainly");
  }

  private static Vocabulary vocabulary() {
    Findings findings = new Findings(RULES.names());
    findings.read("sales_data", List.of("total", "a", "b"));
    findings.declare("x");
    findings.declare("\"Mine\"");
    findings.takesColumns(findings.declare("rows_of"));
    findings.takesColumns(findings.declare("\"Rows Of\""));
    return new Vocabulary(RULES, findings);
  }
}
