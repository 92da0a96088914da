package io.quaestor.sql;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether what a query finds depends on the moment at which it runs, or on chance, beside the data.
 * Where the words do not tell, it is taken to.
 */
final class Moment {
  /** Words that tell the time or draw a number; a column of such a name is taken for one, too. */
  private static final Set<String> WORDS =
      Set.of(
          "age",
          "clock_timestamp",
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "now",
          "random",
          "statement_timestamp",
          "transaction_timestamp");

  /**
   * Functions of SQLite that mean now without an argument; {@code strftime} with its format alone.
   */
  private static final Set<String> WITHOUT_TIME =
      Set.of("date", "time", "datetime", "julianday", "unixepoch");

  /**
   * What one of the databases reads as a moment of today when a text becomes a date; to SQLite the
   * modifier for fractions of a second, where a time should stand, means now.
   */
  private static final Pattern TEXT =
      Pattern.compile(
          "\\b(now|today|tomorrow|yesterday|subsec|subsecond)\\b", Pattern.CASE_INSENSITIVE);

  private Moment() {}

  /**
   * @param tokens of the whole query
   */
  static boolean matters(List<Token> tokens) {
    return IntStream.range(0, tokens.size()).anyMatch(at -> matters(tokens, at));
  }

  private static boolean matters(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case WORD -> matters(Names.lower(token.text()), tokens, at);
      case LITERAL -> TEXT.matcher(token.text()).find();
      default -> false;
    };
  }

  private static boolean matters(String word, List<Token> tokens, int at) {
    return WORDS.contains(word)
        || (WITHOUT_TIME.contains(word) && is(tokens, at + 1, "(") && is(tokens, at + 2, ")"))
        || (word.equals("strftime") && is(tokens, at + 3, ")"));
  }

  private static boolean is(List<Token> tokens, int at, String symbol) {
    return at < tokens.size() && tokens.get(at).is(symbol);
  }
}
