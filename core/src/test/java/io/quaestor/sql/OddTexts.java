package io.quaestor.sql;

import java.util.List;
import java.util.stream.Stream;

/** Attacks that do not fit a line of the corpus file: characters that hide, texts without end. */
public final class OddTexts {
  private OddTexts() {}

  /**
   * @param name what the text is, where showing it would not help
   */
  public record Odd(String name, Corpus.Attack attack) {}

  private record Text(String name, String text, Rule rule) {}

  /** All of them, for both dialects. */
  public static List<Odd> all() {
    return Stream.concat(
            strangeCharacters().flatMap(text -> inBothDialects("Strange characters", text)),
            largeTexts().flatMap(text -> inBothDialects("Large texts", text)))
        .toList();
  }

  private static Stream<Odd> inBothDialects(String kind, Text text) {
    return Stream.of(Dialect.values())
        .map(
            dialect ->
                new Odd(text.name(), new Corpus.Attack(kind, text.rule(), dialect, text.text())));
  }

  private static Text odd(String name, String text, Rule rule) {
    return new Text(name, text, rule);
  }

  private static Stream<Text> strangeCharacters() {
    return Stream.of(
        odd("a NUL", "SELECT 1\0; DROP TABLE sales_data", Rule.LEXICAL),
        odd("a NUL in a text", "SELECT 'a\0b'", Rule.LEXICAL),
        odd("an escape character", "SELECT '\u001b[2J'", Rule.LEXICAL),
        odd("a vertical tab", "SELECT\u000b1", Rule.LEXICAL),
        odd("a form feed", "SELECT\f1", Rule.LEXICAL),
        odd("a no-break space", "SELECT\u00a01", Rule.LEXICAL),
        odd("a line separator", "SELECT 1 -- x\u2028, 2\u2028 + \u2028 3\n\u2028", Rule.LEXICAL),
        odd("a zero-width space", "SELECT 1\u200b", Rule.LEXICAL),
        odd("a byte order mark", "\ufeffSELECT 1", Rule.LEXICAL),
        odd("a right-to-left mark", "SELECT 1 \u202e", Rule.LEXICAL),
        odd("half of a character", "SELECT '\ud800'", Rule.LEXICAL),
        odd("the wrong half", "SELECT '\udc00\ud800'", Rule.LEXICAL),
        odd("a bare carriage return ends a comment", "SELECT 1 -- x\r, secret", Rule.LEXICAL),
        odd("a full-width semicolon", "SELECT 1\uff1b DROP TABLE x", Rule.LEXICAL),
        odd("a full-width quote", "SELECT \uff07x\uff07", Rule.LEXICAL),
        odd("the sign for kelvin as k", "SELECT wee\u212a_day FROM sales_data", Rule.COLUMN),
        odd("a dotless i", "SELECT wa\u0131ter FROM sales_data", Rule.COLUMN),
        odd("a combining mark", "SELECT 1 AS di\u0301a", Rule.LEXICAL),
        odd("an emoji as a name", "SELECT 1 AS \ud83d\ude00", Rule.LEXICAL),
        odd("nothing", "", Rule.SINGLE_SELECT),
        odd("blanks", " \n\t ", Rule.SINGLE_SELECT));
  }

  private static Stream<Text> largeTexts() {
    return Stream.of(
        odd("five megabytes", "SELECT " + "1,".repeat(2_500_000) + "1", Rule.LENGTH),
        odd("five megabytes in a text", "SELECT '" + "x".repeat(5_000_000) + "'", Rule.LENGTH),
        odd("5,000 UNIONs", "SELECT 1" + " UNION SELECT 1".repeat(5_000), Rule.LENGTH),
        odd("60 UNIONs", "SELECT 1" + " UNION SELECT 1".repeat(60), Rule.COMPLEXITY),
        odd(
            "60 searches",
            "SELECT 1 FROM sales_data WHERE product_name LIKE 'x'"
                + " OR product_name LIKE 'x'".repeat(59),
            Rule.COMPLEXITY),
        odd("60 EXCEPTs", "SELECT 1" + " EXCEPT SELECT 1".repeat(60), Rule.COMPLEXITY),
        odd(
            "10,000 parentheses",
            "SELECT " + "(".repeat(9_000) + "1" + ")".repeat(9_000),
            Rule.COMPLEXITY),
        odd("open parentheses", "SELECT " + "(".repeat(15_000), Rule.COMPLEXITY),
        odd("41 parentheses", "SELECT " + "(".repeat(41) + "1" + ")".repeat(41), Rule.COMPLEXITY),
        odd("9,000 signs", "SELECT " + "1+".repeat(9_000) + "1", Rule.COMPLEXITY),
        odd(
            "30 joins",
            "SELECT 1 FROM sales_data" + " CROSS JOIN sales_data".repeat(30),
            Rule.COMPLEXITY),
        odd(
            "many tables with commas",
            "SELECT 1 FROM sales_data" + ", sales_data".repeat(30),
            Rule.COMPLEXITY),
        odd(
            "250 CASEs",
            "SELECT " + "CASE WHEN 1=1 THEN ".repeat(250) + "1" + " END".repeat(250),
            Rule.COMPLEXITY),
        odd("many NOTs", "SELECT 1 WHERE " + "NOT ".repeat(3_900) + "TRUE", Rule.COMPLEXITY),
        odd("many subqueries", "SELECT " + "(SELECT 1),".repeat(120) + "1", Rule.COMPLEXITY));
  }
}
