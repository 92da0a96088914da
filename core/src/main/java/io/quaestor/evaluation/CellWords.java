package io.quaestor.evaluation;

import io.quaestor.table.Cell;

/** A value as it is shown to a person. */
final class CellWords {
  private static final int LONGEST = 40;

  private CellWords() {}

  static String of(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> "NULL";
      case Cell.Numeric number -> number.value().toPlainString();
      case Cell.Truth truth -> Boolean.toString(truth.value());
      case Cell.Text text -> "'" + cut(text.value().replaceAll("\\s+", " ")) + "'";
    };
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
