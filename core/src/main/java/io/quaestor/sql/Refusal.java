package io.quaestor.sql;

/**
 * Ends a check from deep inside the tree; {@link CatalogSqlValidator} turns it into a {@link
 * Verdict.Rejected}, so no caller ever sees it.
 */
final class Refusal extends RuntimeException {
  private final Rule rule;

  Refusal(Rule rule, String explanation) {
    // No stack trace: this is an ordinary outcome, and a trace costs more than the check.
    super(explanation, null, false, false);
    this.rule = rule;
  }

  Verdict.Rejected verdict() {
    return new Verdict.Rejected(rule, String.valueOf(getMessage()));
  }
}
