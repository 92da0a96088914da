package io.quaestor.question;

/** What became of a question. A decline is an ordinary outcome; a wrong answer would be worse. */
public sealed interface Outcome {
  record Answered(Answer answer) implements Outcome {}

  record Declined(Decline decline) implements Outcome {}
}
