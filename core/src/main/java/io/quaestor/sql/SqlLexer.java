package io.quaestor.sql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens by the rules that SQLite and PostgreSQL share, and refuses what one of
 * them, or the parser, would cut differently: escape strings, dollar quotes, nested comments, odd
 * blanks and line ends, names in brackets or backticks. Comments count as a blank.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL</a>
 * @see <a href="https://www.sqlite.org/lang_expr.html">SQLite</a>
 */
final class SqlLexer {
  /** PostgreSQL cuts longer names off, so that two of them could become one. */
  private static final int LONGEST_NAME = 63;

  private final Symbols symbols;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;

  private SqlLexer(Symbols symbols, String text) {
    this.symbols = symbols;
    this.text = text;
  }

  /**
   * @throws Refusal {@code LEXICAL}
   */
  static List<Token> tokens(Symbols symbols, String text) {
    return new SqlLexer(symbols, text).read();
  }

  private List<Token> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        skipTo(at + 1);
      } else if (text.startsWith("--", at)) {
        skipTo(Comments.endOfLine(text, at));
      } else if (text.startsWith("/*", at)) {
        skipTo(Comments.endOfBlock(text, at));
      } else if (c == '\'') {
        add(Token.Kind.LITERAL, QuotedText.endOfLiteral(text, at));
      } else if (c == '"') {
        add(Token.Kind.QUOTED, name(QuotedText.endOfName(text, at)));
      } else if (c == ':' && symbols.takeParameters() && endOfParameter() > at) {
        add(Token.Kind.PARAMETER, endOfParameter());
      } else if (Numbers.beginsAt(text, at)) {
        add(Token.Kind.NUMBER, Numbers.end(text, at));
      } else if (isNameStart(text.codePointAt(at))) {
        add(Token.Kind.WORD, noPrefix(name(endOfWord(at))));
      } else {
        symbol();
      }
    }
    return tokens;
  }

  private void skipTo(int end) {
    at = end;
    spaced = true;
  }

  private void add(Token.Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at, spaced));
    at = end;
    spaced = false;
  }

  private void symbol() {
    String symbol = symbols.at(text, at).orElseThrow(() -> Symbols.unknown(text, at));
    // SQLite reads == as =; the parser knows = alone.
    tokens.add(new Token(Token.Kind.SYMBOL, symbol.equals("==") ? "=" : symbol, at, spaced));
    at += symbol.length();
    spaced = false;
    if (symbol.equals("&")
        && at < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
      throw new Refusal(Rule.LEXICAL, "U&'…' is not supported; write the characters themselves");
    }
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The place after a colon and the name that touches it; {@code at} when none does. */
  private int endOfParameter() {
    boolean named = at + 1 < text.length() && isNameStart(text.codePointAt(at + 1));
    return named ? endOfWord(at + 1) : at;
  }

  private int name(int end) {
    if (text.substring(at, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      throw new Refusal(
          Rule.LEXICAL, "a name is longer than " + LONGEST_NAME + " bytes; shorten it");
    }
    return end;
  }

  /** One letter that touches a quote begins an escape, bit, hexadecimal or national string. */
  private int noPrefix(int end) {
    if (end == at + 1 && end < text.length() && text.charAt(end) == '\'') {
      throw new Refusal(
          Rule.LEXICAL,
          "texts with a letter before the quote, such as E'…' or X'…', are not supported;"
              + " write '…' with a quote inside doubled");
    }
    return end;
  }

  private static boolean isNameStart(int c) {
    return c == '_' || Character.isLetter(c);
  }

  static boolean isNamePart(int c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
  }
}
