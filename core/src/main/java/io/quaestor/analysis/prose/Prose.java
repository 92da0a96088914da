package io.quaestor.analysis.prose;

/**
 * What a language model wrote of a result, as far as it can be proved.
 *
 * @param text the sentences that are left; empty when none is
 * @param promptTokens as counted by the service, also where no sentence is left; 0 when it did not
 *     say
 * @param completionTokens as counted by the service; 0 when it did not say
 */
public record Prose(String text, int promptTokens, int completionTokens) {
  /** Whether nothing can be said in the model's words. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
