package io.quaestor.evaluation;

import io.quaestor.table.Cell;

/** Values and names as they are shown to a person, in one line and not too long. */
final class CellWords {
  private static final int LONGEST = 40;

  private CellWords() {}

  static String of(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> "NULL";
      case Cell.Numeric number -> number.plain();
      case Cell.Truth truth -> truth.plain();
      case Cell.Text text -> "'" + cut(text.value()) + "'";
    };
  }

  /** The beginning of a text; a column may be called by a whole formula. */
  static String cut(String words) {
    String text = words.replaceAll("\\s+", " ");
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
