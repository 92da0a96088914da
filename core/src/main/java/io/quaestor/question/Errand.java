package io.quaestor.question;

import java.util.function.Consumer;

/**
 * A question on its way.
 *
 * @param text without the name of the dataset
 * @param start the {@link System#nanoTime()} at which it came in
 * @param steps hears of each step
 */
record Errand(
    Caller caller,
    Question question,
    String text,
    String conversationId,
    long start,
    Consumer<Step> steps) {
  double millis() {
    return (System.nanoTime() - start) / 1e6;
  }

  /** An answer given before, with all its steps at once and the time that it took now. */
  Answer replay(Answer answer) {
    steps.accept(
        new Step.Understood(answer.provenance().source(), answer.reading(), answer.assumptions()));
    steps.accept(new Step.Checked(answer.sql()));
    steps.accept(new Step.Found(answer.table()));
    steps.accept(new Step.Drawn(answer.chart()));
    steps.accept(new Step.Written(answer.analysis()));
    return answer.again(question.text(), conversationId, millis());
  }
}
