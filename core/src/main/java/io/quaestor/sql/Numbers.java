package io.quaestor.sql;

/** Finds where a number begins and ends. */
final class Numbers {
  private Numbers() {}

  static boolean beginsAt(String text, int at) {
    return isDigit(text.charAt(at))
        || (text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
  }

  /** The place after a decimal number; no letters or dots may follow. */
  static int end(String text, int start) {
    int end = digits(text, start);
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(text, end + 1);
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      boolean signed = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0;
      int exponent = signed ? end + 2 : end + 1;
      end = digits(text, exponent) > exponent ? digits(text, exponent) : end;
    }
    if (end < text.length()
        && (SqlLexer.isNamePart(text.codePointAt(end)) || text.charAt(end) == '.')) {
      throw new Refusal(
          Rule.LEXICAL, "a number runs into letters or dots; write plain decimal digits");
    }
    return end;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
