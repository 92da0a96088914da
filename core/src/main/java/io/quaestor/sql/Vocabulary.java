package io.quaestor.sql;

import java.util.List;

/**
 * The last look at a text before it runs: every word of it is one of SQL's, or a name that the walk
 * over the tree found. It knows nothing of the tree, so that a hole there is not a hole here.
 */
final class Vocabulary {
  private final GuardRules rules;
  private final Findings findings;
  private final Words words = Words.bundled();

  Vocabulary(GuardRules rules, Findings findings) {
    this.rules = rules;
    this.findings = findings;
  }

  /**
   * @throws Refusal {@code FIDELITY}
   */
  void check(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      boolean known =
          switch (token.kind()) {
            case WORD -> called ? mayBeCalled(token.text()) : mayStand(token.text());
            case QUOTED -> mayBeNamed(token.text()) && !(called && !takesParenthesis(token.text()));
            case PARAMETER -> findings.parameters().has(token);
            case LITERAL, NUMBER, SYMBOL -> true;
          };
      if (!known) {
        throw new Refusal(
            Rule.FIDELITY,
            "'" + token.text() + "' is not understood here; write the query plainly");
      }
    }
  }

  private boolean mayStand(String word) {
    String lower = Names.lower(word);
    return words.known(lower) || rules.types().hasWord(lower) || findings.isKnown(lower);
  }

  private boolean mayBeCalled(String word) {
    String lower = Names.lower(word);
    return words.known(lower)
        || rules.types().hasWord(lower)
        || rules.functions().allows(lower)
        || takesParenthesis(word);
  }

  private boolean takesParenthesis(String raw) {
    return findings.takesParenthesis(rules.names().fold(raw));
  }

  private boolean mayBeNamed(String raw) {
    return findings.isKnown(rules.names().fold(raw)) || Collations.isQuoted(raw);
  }
}
