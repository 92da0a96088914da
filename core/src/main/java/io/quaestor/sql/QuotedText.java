package io.quaestor.sql;

/** Finds where a text in single quotes or a name in double quotes ends, and what it may hold. */
final class QuotedText {
  private QuotedText() {}

  /** The place after the closing quote; a quote inside is doubled, a backslash is a backslash. */
  static int endOfLiteral(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c != '\'') {
        end++;
      } else if (end + 1 < text.length() && text.charAt(end + 1) == '\'') {
        if (text.charAt(end - 1) == '\\') {
          throw new Refusal(
              Rule.LEXICAL, "a backslash before a doubled quote reads in two ways; leave it out");
        }
        end += 2;
      } else {
        return end + 1;
      }
    }
    throw new Refusal(
        Rule.LEXICAL,
        "a text is not closed; close it with a single quote and double the quotes inside it");
  }

  /** The place after the closing quote; no quotes, backslashes or comment signs inside. */
  static int endOfName(String text, int start) {
    int end = text.indexOf('"', start + 1);
    if (end < 0) {
      throw new Refusal(Rule.LEXICAL, "a quoted name is not closed; close it with a double quote");
    }
    String name = text.substring(start + 1, end);
    boolean doubled = end + 1 < text.length() && text.charAt(end + 1) == '"';
    boolean strange =
        name.codePoints().anyMatch(c -> "'`[]\\;".indexOf(c) >= 0 || Character.isISOControl(c));
    if (name.isBlank() || doubled || strange || name.contains("--") || name.contains("/*")) {
      throw new Refusal(
          Rule.LEXICAL,
          "a name in double quotes may hold letters, digits, blanks and plain signs only;"
              + " choose a simpler name, and quote texts with single quotes");
    }
    return end + 1;
  }
}
