package io.quaestor.analysis;

import io.quaestor.table.Cell;

/**
 * What a value must lie above or below.
 *
 * @param above whether it must be more rather than less
 * @param included whether the limit itself will do
 * @param value a number, or a day as ISO text
 */
public record Limit(boolean above, boolean included, Cell value) {
  /** The name of its sentence: {@code more}, {@code at-least}, {@code less} or {@code at-most}. */
  String key() {
    if (above) {
      return included ? "at-least" : "more";
    }
    return included ? "at-most" : "less";
  }
}
