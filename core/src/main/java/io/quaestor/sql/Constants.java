package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts and numbers that stand in SQL, what each is compared with, and the same SQL with others
 * in their places. Told from the tokens that the guard reads, so that a quote within a text or a
 * digit within a name is neither. What comes out goes through the guard like any text. Immutable.
 */
public final class Constants {
  private static final Set<String> EQUALITY = Set.of("=", "<>", "!=");
  private static final Set<String> COMPARISON = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");

  /** What may stand before a column that is compared as it is, and not as part of a sum. */
  private static final Set<String> BEFORE =
      Set.of("where", "and", "or", "not", "on", "when", "having");

  private final String sql;
  private final List<Token> tokens;

  private Constants(String sql, List<Token> tokens) {
    this.sql = sql;
    this.tokens = List.copyOf(tokens);
  }

  /** Nothing for a text that cannot be cut into words. */
  public static Optional<Constants> of(String sql, Dialect dialect) {
    try {
      return Optional.of(new Constants(sql, SqlLexer.tokens(new Symbols(dialect), sql)));
    } catch (Refusal e) {
      // Whoever asks has SQL of some other day; the guard says what is wrong with it.
      return Optional.empty();
    }
  }

  /** All of them as they are meant, in their order; one that stands twice comes twice. */
  public List<String> values() {
    return tokens.stream().filter(Constants::isConstant).map(Constants::value).toList();
  }

  /** Those in quotes, as {@link #values()} gives them. */
  public List<String> texts() {
    return tokens.stream()
        .filter(token -> token.kind() == Token.Kind.LITERAL)
        .map(Constants::value)
        .toList();
  }

  /** All names and keywords, without quotes. */
  public List<String> words() {
    return tokens.stream()
        .flatMap(
            token ->
                switch (token.kind()) {
                  case WORD -> Stream.of(token.text());
                  case QUOTED -> Stream.of(unquoted(token));
                  case LITERAL, NUMBER, PARAMETER, SYMBOL -> Stream.of();
                })
        .toList();
  }

  /** The column that is compared with a value, by {@code =}, {@code <>} or {@code IN}. */
  public Optional<String> columnOf(String value) {
    return once(value).flatMap(at -> equated(at).or(() -> listed(at)));
  }

  /** Whether a value bounds a comparison or the number of rows. */
  public boolean isBound(String value) {
    return once(value)
        .filter(at -> at > 0 && endsBehind(at))
        .map(at -> tokens.get(at - 1))
        .filter(before -> before.isWord("limit") || COMPARISON.contains(before.text()))
        .isPresent();
  }

  /**
   * The SQL with other values in the places of some, each of the kind of the one before.
   *
   * @return nothing when a text is to stand where a number does
   */
  public Optional<String> with(Map<String, String> others) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (Token token : tokens) {
      String other = isConstant(token) ? others.get(value(token)) : null;
      if (other != null) {
        if (token.kind() == Token.Kind.NUMBER && !other.matches("\\d+")) {
          return Optional.empty();
        }
        text.append(sql, copied, token.start()).append(written(token, other));
        copied = token.start() + token.text().length();
      }
    }
    return Optional.of(text.append(sql.substring(copied)).toString());
  }

  private static String written(Token token, String value) {
    return token.kind() == Token.Kind.NUMBER ? value : "'" + value.replace("'", "''") + "'";
  }

  /** The place of a value that stands nowhere else. */
  private Optional<Integer> once(String value) {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (isConstant(tokens.get(at)) && value(tokens.get(at)).equals(value)) {
        places.add(at);
      }
    }
    return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
  }

  /** {@code column = value} */
  private Optional<String> equated(int at) {
    return at > 0 && EQUALITY.contains(tokens.get(at - 1).text()) && endsBehind(at)
        ? column(at - 2)
        : Optional.empty();
  }

  /** {@code column NOT IN (…, value, …)} */
  private Optional<String> listed(int at) {
    int open = at - 1;
    while (open > 0 && (isConstant(tokens.get(open)) || tokens.get(open).is(","))) {
      open--;
    }
    int close = at + 1;
    while (close < tokens.size() && (isConstant(tokens.get(close)) || tokens.get(close).is(","))) {
      close++;
    }
    boolean list =
        open > 1
            && tokens.get(open).is("(")
            && tokens.get(open - 1).isWord("in")
            && close < tokens.size()
            && tokens.get(close).is(")");
    if (!list) {
      return Optional.empty();
    }
    return column(tokens.get(open - 2).isWord("not") ? open - 3 : open - 2);
  }

  /** The name that ends at a place, if nothing is computed with it. */
  private Optional<String> column(int at) {
    if (at < 0 || !isName(tokens.get(at))) {
      return Optional.empty();
    }
    int before = at - 1;
    if (before > 0 && tokens.get(before).is(".") && isName(tokens.get(before - 1))) {
      before -= 2;
    }
    boolean whole =
        before >= 0
            && (tokens.get(before).is("(") || BEFORE.stream().anyMatch(tokens.get(before)::isWord));
    Token name = tokens.get(at);
    return whole
        ? Optional.of(name.kind() == Token.Kind.QUOTED ? unquoted(name) : name.text())
        : Optional.empty();
  }

  /** Whether nothing is computed with the value at a place. */
  private boolean endsBehind(int at) {
    return at + 1 == tokens.size() || !tokens.get(at + 1).isOperator();
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.QUOTED;
  }

  private static boolean isConstant(Token token) {
    return token.kind() == Token.Kind.LITERAL || token.kind() == Token.Kind.NUMBER;
  }

  private static String value(Token token) {
    return token.kind() == Token.Kind.LITERAL ? unquoted(token).replace("''", "'") : token.text();
  }

  private static String unquoted(Token token) {
    return token.text().substring(1, token.text().length() - 1);
  }
}
