package io.quaestor.evaluation;

/**
 * What tells an answer from one gold result.
 *
 * @param words a sentence with the values that differ
 */
record Difference(Kind kind, String words) {
  /** From the least to the greatest difference. */
  enum Kind {
    ORDER,
    VALUE,
    COLUMN_MISSING,
    ROWS_MISSING,
    EXTRA_ROWS
  }
}
