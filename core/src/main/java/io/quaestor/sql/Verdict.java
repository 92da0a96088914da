package io.quaestor.sql;

/** What the guard decided. A refusal is an ordinary outcome here, not an exception. */
public sealed interface Verdict {
  record Accepted(ValidatedQuery query) implements Verdict {}

  /**
   * @param rule the first rule that was broken
   * @param explanation what is wrong and what to write instead; safe to show, meant for the person
   *     and for the model that gets it back
   */
  record Rejected(Rule rule, String explanation) implements Verdict {}
}
