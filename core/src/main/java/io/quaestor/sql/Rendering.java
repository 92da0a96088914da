package io.quaestor.sql;

import java.util.List;

/**
 * The text that runs: rendered from the checked tree, and accepted when the engines read it word
 * for word as what was checked. Only the case of plain words comes from the statement, because the
 * parser changes it and it shows in column titles.
 */
record Rendering(String text, List<Token> tokens) {
  Rendering {
    tokens = List.copyOf(tokens);
  }

  /**
   * @param rendered the tree as text
   * @throws Refusal {@code FIDELITY}, when something was lost, added or moved on the way
   */
  static Rendering of(Symbols symbols, String rendered, OneStatement statement) {
    List<Token> tokens = SqlLexer.tokens(symbols, rendered);
    List<Token> written = statement.tokens();
    for (int i = 0; i < Math.max(tokens.size(), written.size()); i++) {
      if (i >= written.size() || i >= tokens.size() || !tokens.get(i).sameAs(written.get(i))) {
        Token lost = written.get(Math.min(i, written.size() - 1));
        throw new Refusal(
            Rule.FIDELITY,
            "the query cannot be read safely from '"
                + lost.text()
                + "' on; write that part plainly");
      }
    }
    requireApart(tokens);
    return new Rendering(spelled(rendered, tokens, written), tokens);
  }

  /** PostgreSQL reads operators that touch as one. */
  private static void requireApart(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).isOperator() && !tokens.get(i).spaced() && tokens.get(i - 1).isOperator()) {
        throw new Refusal(
            Rule.FIDELITY,
            "two operators touch at '" + tokens.get(i).text() + "'; put parentheses between them");
      }
    }
  }

  private static String spelled(String rendered, List<Token> tokens, List<Token> written) {
    StringBuilder text = new StringBuilder(rendered);
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start();
      String spelling = written.get(i).text();
      text.replace(start, start + spelling.length(), spelling);
    }
    return text.toString();
  }
}
