package io.quaestor.translate.lexicon;

/**
 * One piece of a question.
 *
 * @param text as it was typed
 * @param folded lower case, without accents
 */
public record Token(String text, String folded, Kind kind) {
  /** What a piece looks like. */
  public enum Kind {
    WORD,
    /** Digits, perhaps with separators: {@code 20}, {@code 1,000}, {@code 12.5}. */
    NUMBER,
    /** {@code 10am}, {@code 9:30}, {@code 18hs}. */
    CLOCK,
    /** {@code 2024-10-20}. */
    ISO_DATE,
    /** {@code 24/10}, {@code 10/24/2024}. */
    SLASH_DATE,
    /** A comparison, a dash, a percent sign, a comma. */
    SYMBOL
  }
}
