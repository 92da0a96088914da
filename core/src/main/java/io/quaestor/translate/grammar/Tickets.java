package io.quaestor.translate.grammar;

/** What a question says of tickets as wholes. */
final class Tickets {
  /** Whether the question is about tickets as wholes: "the amount of the tickets". */
  boolean whole;

  /** Whether tickets were told by what they include. */
  boolean told;

  /** Whether those without what was named are set against those with it. */
  boolean complement;

  /** Whether two things are wanted that go together. */
  boolean pairs;

  /** Whether what is in one ticket with the named values is asked for. */
  boolean together;
}
