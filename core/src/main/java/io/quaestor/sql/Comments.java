package io.quaestor.sql;

/** Finds where a comment ends, and refuses those whose end the engines see in different places. */
final class Comments {
  private Comments() {}

  /** The place of the line feed that ends a comment after {@code --}, or of the end of the text. */
  static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n') {
      if (text.charAt(end) == '\r' && !text.startsWith("\r\n", end)) {
        throw new Refusal(
            Rule.LEXICAL, "a comment has a bare carriage return; end lines with a line feed");
      }
      end++;
    }
    return end;
  }

  /**
   * The place after the closing sign of a comment; PostgreSQL would nest them, SQLite would not.
   */
  static int endOfBlock(String text, int start) {
    int end = text.indexOf("*/", start + 2);
    int nested = text.indexOf("/*", start + 2);
    if (end < 0) {
      throw new Refusal(Rule.LEXICAL, "a comment is not closed; close it with */ or leave it out");
    }
    if (nested >= 0 && nested < end) {
      throw new Refusal(Rule.LEXICAL, "a comment stands inside a comment; leave it out");
    }
    return end + 2;
  }
}
