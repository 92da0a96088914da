package io.quaestor.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and signs of a statement that passed, found by one regular expression and not by the
 * guard's own lexer, so that the two can be held against each other.
 */
final class PlainTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<blank>\\s+|--[^\n]*|/\\*.*?\\*/)"
              + "|'(?:[^']|'')*'"
              + "|\"[^\"]*\""
              + "|[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?"
              + "|\\.[0-9]+(?:[eE][+-]?[0-9]+)?"
              + "|[\\p{L}_][\\p{L}0-9_]*"
              + "|->>|!~\\*|<>|<=|>=|!=|==|\\|\\||->|=>|<<|>>|::|~\\*|!~"
              + "|.",
          Pattern.DOTALL);

  private static final Pattern PLAIN_NAME = Pattern.compile("\"([A-Za-z_][A-Za-z0-9_]*)\"");

  /** A character that no accepted text holds. */
  private static final String GAP = "\0";

  private static final Map<String, String> OTHER_SPELLINGS = otherSpellings();

  private PlainTokens() {}

  /** In the order in which they are put right. */
  private static Map<String, String> otherSpellings() {
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put("\0select\0all\0", "\0select\0");
    spellings.put("\0is\0not\0distinct\0from\0", "\0is\0");
    spellings.put("\0is\0distinct\0from\0", "\0is\0not\0");
    spellings.put("\0is\0not\0null\0", "\0notnull\0");
    spellings.put("\0not\0null\0", "\0notnull\0");
    return spellings;
  }

  /** Comments, blanks and the last semicolon are left out; words are in small letters. */
  static List<String> of(String sql, Dialect dialect) {
    List<String> tokens =
        TOKEN
            .matcher(sql)
            .results()
            .filter(Predicate.not(token -> token.start("blank") >= 0))
            .map(MatchResult::group)
            .map(token -> isQuoted(token) ? token : token.toLowerCase(Locale.ROOT))
            .map(token -> dialect == Dialect.SQLITE && token.equals("==") ? "=" : token)
            .toList();
    return inOneSpelling(
        !tokens.isEmpty() && tokens.getLast().equals(";")
            ? tokens.subList(0, tokens.size() - 1)
            : tokens,
        dialect == Dialect.SQLITE);
  }

  /**
   * What the guard may spell otherwise without changing the meaning: {@code SELECT ALL}, quotes
   * around plain names, and SQLite's {@code x NOT NULL} and {@code x IS 5}.
   *
   * @param folds whether case means nothing in quoted names either
   */
  private static List<String> inOneSpelling(List<String> tokens, boolean folds) {
    String spelled =
        tokens.stream()
            .map(token -> PLAIN_NAME.matcher(token).replaceFirst("$1"))
            .map(token -> folds && !token.startsWith("'") ? token.toLowerCase(Locale.ROOT) : token)
            .collect(Collectors.joining(GAP, GAP, GAP));
    for (Map.Entry<String, String> other : OTHER_SPELLINGS.entrySet()) {
      spelled = spelled.replace(other.getKey(), other.getValue());
    }
    return List.of(spelled.split(GAP));
  }

  private static boolean isQuoted(String token) {
    return token.startsWith("'") || token.startsWith("\"");
  }
}
