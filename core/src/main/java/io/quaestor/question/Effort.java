package io.quaestor.question;

import io.quaestor.port.Usage;
import io.quaestor.translate.Deadline;

/**
 * What it took to find rows.
 *
 * @param usage of a language model, over everything that was tried
 * @param tries how many translations were made until the one that found them
 * @param agreeing how many candidates found the same rows, these included
 * @param candidates how many there were
 * @param until when a language model may still be asked for this question
 */
record Effort(
    Usage usage,
    double translateMillis,
    double executeMillis,
    int tries,
    int agreeing,
    int candidates,
    Deadline until) {
  /** Whether a language model had a part in it. */
  boolean isOfModel() {
    return usage.calls() > 0;
  }

  /** The same rows, which stand after more was tried. */
  Effort after(Usage whole, double translating) {
    return new Effort(whole, translating, executeMillis, tries, agreeing, candidates, until);
  }

  Effort agreed(int agree, int of, Usage whole, double translating) {
    return new Effort(whole, translating, executeMillis, tries, agree, of, until);
  }
}
