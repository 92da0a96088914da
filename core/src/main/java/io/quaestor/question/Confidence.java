package io.quaestor.question;

import java.util.List;

/**
 * How sure an answer is to be the one that was asked for.
 *
 * @param score from 0 to 1; 1 where nothing was guessed. For an answer of a language model it
 *     orders answers by what speaks for them, and is no probability.
 * @param reasons sentences in the question's language
 */
public record Confidence(double score, List<String> reasons) {
  public Confidence {
    reasons = List.copyOf(reasons);
  }
}
