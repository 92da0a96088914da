package io.quaestor.sql;

/**
 * One word of a statement, as the engines read it.
 *
 * @param text quotes included
 * @param start where it begins in the text it was read from
 * @param spaced whether a blank or a comment stands before it
 */
record Token(Kind kind, String text, int start, boolean spaced) {
  enum Kind {
    /** A keyword or a name without quotes. */
    WORD,
    /** A name in double quotes. */
    QUOTED,
    /** A text in single quotes. */
    LITERAL,
    NUMBER,
    /** A name after a colon, which stands for a value. */
    PARAMETER,
    SYMBOL
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && Names.lower(text).equals(word);
  }

  /** Whether an engine reads both as the same; it does not care for the case of keywords. */
  boolean sameAs(Token other) {
    return kind == other.kind
        && (kind == Kind.WORD
            ? Names.lower(text).equals(Names.lower(other.text))
            : text.equals(other.text));
  }

  /** Whether this is an operator, as opposed to a name, a value or punctuation. */
  boolean isOperator() {
    return kind == Kind.SYMBOL && !"()[],.;".contains(text);
  }
}
