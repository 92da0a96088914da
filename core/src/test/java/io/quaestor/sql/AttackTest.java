package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttackTest {
  @ParameterizedTest
  @MethodSource({"corpus", "strangeCharacters", "largeTexts"})
  void refuses_and_names_the_rule(Dialect dialect, String text, Rule rule) {
    Verdict verdict = Corpus.validator(dialect).check(text);
    assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
    Verdict.Rejected rejected = (Verdict.Rejected) verdict;
    assertThat(rejected.rule()).as(rejected.explanation()).isEqualTo(rule);
    assertThat(rejected.explanation()).isNotBlank().hasSizeLessThan(2_000);
  }

  @Test
  void the_corpus_is_broad() {
    assertThat(Corpus.attacks().stream().map(Corpus.Attack::text).distinct())
        .hasSizeGreaterThan(900);
    assertThat(Corpus.attacks().stream().map(Corpus.Attack::kind).distinct())
        .hasSizeGreaterThan(50);
    assertThat(Corpus.attacks()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void an_attack_in_a_comment_or_a_text_is_harmless(Dialect dialect) {
    for (Corpus.Attack attack : Corpus.attacks()) {
      String text = attack.text().replace("'", "''").replace("\\", "");
      String query = "SELECT total FROM sales_data WHERE product_name = '" + text + "'";
      assertThat(Corpus.validator(dialect).check(query))
          .as(query)
          .isInstanceOfSatisfying(
              Verdict.Accepted.class,
              accepted -> assertThat(accepted.query().sql()).isEqualTo(query));
    }
  }

  static Stream<Arguments> corpus() {
    return Corpus.attacks().stream()
        .map(
            attack ->
                argumentSet(
                    attack.kind() + ", " + attack.dialect().title() + ": " + attack.text(),
                    attack.dialect(),
                    attack.text(),
                    attack.rule()));
  }

  static Stream<Arguments> strangeCharacters() {
    return Stream.of(
            argumentSet("a NUL", "SELECT 1\0; DROP TABLE sales_data", Rule.LEXICAL),
            argumentSet("a NUL in a text", "SELECT 'a\0b'", Rule.LEXICAL),
            argumentSet("an escape character", "SELECT '\u001b[2J'", Rule.LEXICAL),
            argumentSet("a vertical tab", "SELECT\u000b1", Rule.LEXICAL),
            argumentSet("a form feed", "SELECT\f1", Rule.LEXICAL),
            argumentSet("a no-break space", "SELECT\u00a01", Rule.LEXICAL),
            argumentSet(
                "a line separator",
                "SELECT 1 -- x\u2028, 2\u2028 + \u2028 3\n\u2028",
                Rule.LEXICAL),
            argumentSet("a zero-width space", "SELECT 1\u200b", Rule.LEXICAL),
            argumentSet("a byte order mark", "\ufeffSELECT 1", Rule.LEXICAL),
            argumentSet("a right-to-left mark", "SELECT 1 \u202e", Rule.LEXICAL),
            argumentSet("half of a character", "SELECT '\ud800'", Rule.LEXICAL),
            argumentSet("the wrong half", "SELECT '\udc00\ud800'", Rule.LEXICAL),
            argumentSet(
                "a bare carriage return ends a comment", "SELECT 1 -- x\r, secret", Rule.LEXICAL),
            argumentSet("a full-width semicolon", "SELECT 1\uff1b DROP TABLE x", Rule.LEXICAL),
            argumentSet("a full-width quote", "SELECT \uff07x\uff07", Rule.LEXICAL),
            argumentSet(
                "the sign for kelvin as k", "SELECT wee\u212a_day FROM sales_data", Rule.COLUMN),
            argumentSet("a dotless i", "SELECT wa\u0131ter FROM sales_data", Rule.COLUMN),
            argumentSet("a combining mark", "SELECT 1 AS di\u0301a", Rule.LEXICAL),
            argumentSet("an emoji as a name", "SELECT 1 AS \ud83d\ude00", Rule.LEXICAL),
            argumentSet("nothing", "", Rule.SINGLE_SELECT),
            argumentSet("blanks", " \n\t ", Rule.SINGLE_SELECT))
        .flatMap(AttackTest::inBothDialects);
  }

  static Stream<Arguments> largeTexts() {
    return Stream.of(
            argumentSet("five megabytes", "SELECT " + "1,".repeat(2_500_000) + "1", Rule.LENGTH),
            argumentSet(
                "five megabytes in a text", "SELECT '" + "x".repeat(5_000_000) + "'", Rule.LENGTH),
            argumentSet("5,000 UNIONs", "SELECT 1" + " UNION SELECT 1".repeat(5_000), Rule.LENGTH),
            argumentSet("60 UNIONs", "SELECT 1" + " UNION SELECT 1".repeat(60), Rule.COMPLEXITY),
            argumentSet(
                "60 searches",
                "SELECT 1 FROM sales_data WHERE product_name LIKE 'x'"
                    + " OR product_name LIKE 'x'".repeat(59),
                Rule.COMPLEXITY),
            argumentSet("60 EXCEPTs", "SELECT 1" + " EXCEPT SELECT 1".repeat(60), Rule.COMPLEXITY),
            argumentSet(
                "10,000 parentheses",
                "SELECT " + "(".repeat(9_000) + "1" + ")".repeat(9_000),
                Rule.COMPLEXITY),
            argumentSet("open parentheses", "SELECT " + "(".repeat(15_000), Rule.COMPLEXITY),
            argumentSet(
                "41 parentheses",
                "SELECT " + "(".repeat(41) + "1" + ")".repeat(41),
                Rule.COMPLEXITY),
            argumentSet("9,000 signs", "SELECT " + "1+".repeat(9_000) + "1", Rule.COMPLEXITY),
            argumentSet(
                "30 joins",
                "SELECT 1 FROM sales_data" + " CROSS JOIN sales_data".repeat(30),
                Rule.COMPLEXITY),
            argumentSet(
                "many tables with commas",
                "SELECT 1 FROM sales_data" + ", sales_data".repeat(30),
                Rule.COMPLEXITY),
            argumentSet(
                "250 CASEs",
                "SELECT " + "CASE WHEN 1=1 THEN ".repeat(250) + "1" + " END".repeat(250),
                Rule.COMPLEXITY),
            argumentSet(
                "many NOTs", "SELECT 1 WHERE " + "NOT ".repeat(3_900) + "TRUE", Rule.COMPLEXITY),
            argumentSet(
                "many subqueries", "SELECT " + "(SELECT 1),".repeat(120) + "1", Rule.COMPLEXITY))
        .flatMap(AttackTest::inBothDialects);
  }

  private static Stream<Arguments> inBothDialects(Arguments arguments) {
    Arguments.ArgumentSet set = (Arguments.ArgumentSet) arguments;
    return Stream.of(Dialect.values())
        .map(
            dialect ->
                argumentSet(
                    set.getName() + ", " + dialect.title(), dialect, set.get()[0], set.get()[1]));
  }
}
