package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts what the parser does not read into words that it does read and that the engine takes for the
 * same. What comes out is checked like any other text, and it is what runs.
 */
final class PlainWords {
  private static final Set<String> VALUE_WORDS = Set.of("end", "null", "true", "false");
  private static final Set<String> TYPES = Set.of("number", "double", "float");
  private static final Set<String> UNITS =
      Set.of("year", "month", "day", "hour", "minute", "second");
  private static final Set<String> LOCKS = Set.of("for", "no");
  private static final Set<String> TESTS = Set.of("null", "true", "false", "distinct", "unknown");

  private final boolean sqlite;
  private final List<Token> written;
  private final List<Token> plain = new ArrayList<>();
  private int at;

  private PlainWords(Dialect dialect, List<Token> written) {
    this.sqlite = dialect == Dialect.SQLITE;
    this.written = written;
  }

  static List<Token> of(Dialect dialect, List<Token> written) {
    PlainWords words = new PlainWords(dialect, written);
    while (words.at < written.size()) {
      words.one();
    }
    return words.plain;
  }

  private void one() {
    if (here("select", "all")) {
      replace(2, "SELECT");
    } else if (sqlite && here("not", "null") && endsValue()) {
      replace(2, "NOTNULL");
    } else if (sqlite && here("is", "not") && !isTest(2)) {
      replace(2, "IS", "DISTINCT", "FROM");
    } else if (sqlite && here("is") && !here("is", "not") && !isTest(1)) {
      replace(1, "IS", "NOT", "DISTINCT", "FROM");
    } else if (sqlite && here("collate", "binary")) {
      replace(2, "COLLATE", "\"binary\"");
    } else if (isName()) {
      // PostgreSQL reads a name without quotes in small letters.
      String name = written.get(at).text();
      replace(1, "\"" + (sqlite ? name : Names.lower(name)) + "\"");
    } else {
      plain.add(written.get(at++));
    }
  }

  /** Whether this is a word that the engines take for a name, and the parser for something else. */
  private boolean isName() {
    if (written.get(at).kind() != Token.Kind.WORD || follows("(")) {
      return false;
    }
    String word = Names.lower(written.get(at).text());
    if (TYPES.contains(word)) {
      return !plain.isEmpty()
          && !plain.getLast().isWord("as")
          && !plain.getLast().is("::")
          && !here(word, "precision");
    }
    return UNITS.contains(word)
        ? follows(".")
        : Words.bundled().isOnlyToParser(word) && !here("current", "row") && !locks();
  }

  /** Whether this is the word of FOR KEY SHARE or FOR NO KEY UPDATE, which are refused for that. */
  private boolean locks() {
    return here("key") && !plain.isEmpty() && LOCKS.contains(Names.lower(plain.getLast().text()));
  }

  private boolean follows(String symbol) {
    return at + 1 < written.size() && written.get(at + 1).is(symbol);
  }

  private boolean here(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= written.size() || !written.get(at + i).isWord(words[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isTest(int ahead) {
    return at + ahead >= written.size()
        || TESTS.contains(Names.lower(written.get(at + ahead).text()));
  }

  /** Whether the token before this one ends a value, so that NOT NULL asks something of it. */
  private boolean endsValue() {
    if (plain.isEmpty()) {
      return false;
    }
    Token last = plain.getLast();
    String lower = Names.lower(last.text());
    return switch (last.kind()) {
      case QUOTED, LITERAL, NUMBER, PARAMETER -> true;
      case SYMBOL -> last.is(")");
      case WORD -> VALUE_WORDS.contains(lower) || !Words.bundled().needsQuotes(lower);
    };
  }

  private void replace(int count, String... words) {
    Token first = written.get(at);
    boolean spaced = first.spaced();
    for (String word : words) {
      Token.Kind kind = word.startsWith("\"") ? Token.Kind.QUOTED : Token.Kind.WORD;
      plain.add(new Token(kind, word, first.start(), spaced));
      spaced = true;
    }
    at += count;
  }
}
