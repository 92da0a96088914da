package io.quaestor.translate;

/**
 * How well a dataset knows the words of a question.
 *
 * @param unknown words that mean nothing there, or of which its data know nothing
 * @param guessed words that are only taken for something
 */
public record Hearing(int unknown, int guessed) implements Comparable<Hearing> {
  /** Whether every word means something. */
  public boolean isWhole() {
    return unknown == 0;
  }

  /** The better known come first. */
  @Override
  public int compareTo(Hearing other) {
    int byUnknown = Integer.compare(unknown, other.unknown);
    return byUnknown != 0 ? byUnknown : Integer.compare(guessed, other.guessed);
  }
}
