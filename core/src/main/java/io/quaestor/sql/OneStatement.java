package io.quaestor.sql;

import java.util.List;
import java.util.Set;

/**
 * A text that holds one statement and begins as a query does, cut into tokens; comments and the
 * semicolon at its end are gone.
 */
record OneStatement(List<Token> tokens) {
  private static final Set<String> BEGINNINGS = Set.of("select", "with", "values");

  OneStatement {
    tokens = List.copyOf(tokens);
  }

  /**
   * @throws Refusal {@code LENGTH}, {@code COMPLEXITY}, {@code LEXICAL} or {@code SINGLE_SELECT}
   */
  static OneStatement read(Symbols symbols, String text) {
    Bounds.text(text);
    List<Token> tokens = SqlLexer.tokens(symbols, text);
    if (!tokens.isEmpty() && tokens.getLast().is(";")) {
      tokens = tokens.subList(0, tokens.size() - 1);
    }
    requireQuery(tokens);
    Bounds.tokens(tokens);
    return new OneStatement(tokens);
  }

  private static void requireQuery(List<Token> tokens) {
    Token first =
        tokens.stream()
            .filter(token -> !token.is("("))
            .findFirst()
            .orElseThrow(
                () -> new Refusal(Rule.SINGLE_SELECT, "there is no statement; write one SELECT"));
    if (first.kind() != Token.Kind.WORD || !BEGINNINGS.contains(Names.lower(first.text()))) {
      throw new Refusal(
          Rule.SINGLE_SELECT, "only reading is possible here: begin with SELECT or WITH");
    }
    if (tokens.stream().anyMatch(token -> token.is(";"))) {
      throw new Refusal(
          Rule.SINGLE_SELECT, "one statement only: leave out the semicolon and what follows it");
    }
  }

  /** The same statement in words that the parser reads. */
  OneStatement inPlainWords(Dialect dialect) {
    return new OneStatement(PlainWords.of(dialect, tokens));
  }

  /** The statement without its comments, for a parser. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(token.spaced() && !text.isEmpty() ? " " : "").append(token.text());
    }
    return text.toString();
  }
}
