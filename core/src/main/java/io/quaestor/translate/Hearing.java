package io.quaestor.translate;

import java.util.Set;

/**
 * How well a dataset knows the words of a question.
 *
 * @param unknown words, folded, that mean nothing there, or of which its data know nothing
 * @param guessed words, folded, that are only taken for others
 * @param nowhere words, folded, that are unknown or guessed in every table
 */
public record Hearing(Set<String> unknown, Set<String> guessed, Set<String> nowhere) {
  public Hearing {
    unknown = Set.copyOf(unknown);
    guessed = Set.copyOf(guessed);
    nowhere = Set.copyOf(nowhere);
  }

  /** Whether every word means something. */
  public boolean isWhole() {
    return unknown.isEmpty();
  }

  /** Whether a word that is guessed here is one that {@code other} simply knows. */
  public boolean guessesWhatIsKnownTo(Hearing other) {
    return guessed.stream().anyMatch(word -> !other.nowhere.contains(word));
  }
}
