package io.quaestor.analysis.prose;

import io.quaestor.port.Usage;

/**
 * What a language model wrote of a result, as far as it can be proved.
 *
 * @param text the sentences that are left; empty when none is
 * @param usage also where no sentence is left
 */
public record Prose(String text, Usage usage) {
  /** Whether nothing can be said in the model's words. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
