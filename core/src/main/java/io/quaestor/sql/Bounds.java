package io.quaestor.sql;

import java.util.List;

/** How long, wide and deep a text may be: checked before any parser sees it. */
final class Bounds {
  static final int CHARACTERS = SqlValidator.LONGEST_TEXT;
  static final int TOKENS = 4_000;
  static final int DEPTH = 40;
  static final int SET_OPERATIONS = 50;
  static final int JOINS = 24;
  static final int SELECTS = 100;
  static final int CASES = 200;
  static final int NOTS = 200;

  /** What takes time in the product of two texts, during which SQLite looks at no clock. */
  static final int SEARCHES = 50;

  private static final List<String> SEARCH_WORDS =
      List.of("like", "ilike", "glob", "instr", "strpos", "position", "replace");

  private Bounds() {}

  /**
   * @throws Refusal {@code LENGTH}, or {@code LEXICAL} for characters that no query needs
   */
  static void text(String text) {
    if (text.length() > CHARACTERS) {
      throw new Refusal(
          Rule.LENGTH,
          "the text has more than " + CHARACTERS + " characters; ask for less at a time");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        throw new Refusal(Rule.LEXICAL, "the text has a control character; remove it");
      }
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          throw new Refusal(Rule.LEXICAL, "the text has half of a character; remove it");
        }
        i++;
      }
    }
  }

  /**
   * @throws Refusal {@code COMPLEXITY}
   */
  static void tokens(List<Token> tokens) {
    most(tokens.size(), TOKENS, "words and signs");
    most(depth(tokens), DEPTH, "levels of parentheses");
    most(
        count(tokens, "union") + count(tokens, "intersect") + count(tokens, "except"),
        SET_OPERATIONS,
        "set operations (UNION, INTERSECT, EXCEPT)");
    most(count(tokens, "join"), JOINS, "joins");
    most(count(tokens, "select"), SELECTS, "SELECTs");
    most(count(tokens, "case"), CASES, "CASE expressions");
    most(count(tokens, "not"), NOTS, "NOTs");
    most(
        SEARCH_WORDS.stream().mapToInt(word -> count(tokens, word)).sum(),
        SEARCHES,
        "searches in texts (" + String.join(", ", SEARCH_WORDS) + ")");
  }

  /**
   * @param sources the row sources of one FROM
   * @throws Refusal {@code COMPLEXITY}
   */
  static void sources(int sources) {
    most(sources - 1, JOINS, "joins");
  }

  private static void most(int found, int allowed, String what) {
    if (found > allowed) {
      throw new Refusal(
          Rule.COMPLEXITY, "the query has more than " + allowed + " " + what + "; make it simpler");
    }
  }

  private static int count(List<Token> tokens, String word) {
    return (int) tokens.stream().filter(token -> token.isWord(word)).count();
  }

  private static int depth(List<Token> tokens) {
    int depth = 0;
    int deepest = 0;
    for (Token token : tokens) {
      if (token.is("(") || token.is("[")) {
        deepest = Math.max(deepest, ++depth);
      } else if (token.is(")") || token.is("]")) {
        depth--;
      }
    }
    return deepest;
  }
}
