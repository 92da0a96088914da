package io.quaestor.complete;

/**
 * One way to go on with a question.
 *
 * @param text the whole question: what was typed up to {@code from}, and then {@code word}
 * @param word what takes the place of the last words that were typed
 * @param from where these begin
 * @param of the catalog's name of the metric, or of the column that the word speaks of; the
 *     dataset's for a question
 */
public record Completion(String text, String word, int from, Kind kind, String of) {
  /** What the word is. */
  public enum Kind {
    METRIC,
    DIMENSION,
    TIME,
    /** A whole question, of those that the catalog has as examples. */
    QUESTION,
    /** What stands in the data. */
    VALUE
  }
}
