package io.quaestor.table;

import java.util.List;
import java.util.regex.Pattern;

/** What the cells of a column look like, taken together; missing ones aside. */
enum CellShape {
  /** There is no cell to look at. */
  NOTHING,
  WHOLE_NUMBER,
  NUMBER,
  /** ISO days and moments. */
  DAY,
  /** ISO months, weeks, quarters, years. */
  PERIOD,
  /** Weekdays, months, times of day, hours as {@code 09}. */
  RECURRING,
  TEXT;

  private static final Pattern ISO_DAY =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2})?)?");
  private static final Pattern ISO_PERIOD = Pattern.compile("\\d{4}(-\\d{2}|-?[WQ]\\d{1,2})?");
  private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}(:\\d{2}(:\\d{2})?)?");

  static CellShape of(List<Cell> cells) {
    return cells.stream().map(CellShape::of).reduce(NOTHING, CellShape::together);
  }

  boolean isNumber() {
    return this == NUMBER || this == WHOLE_NUMBER;
  }

  private static CellShape of(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> NOTHING;
      case Cell.Numeric numeric -> numeric.value().scale() == 0 ? WHOLE_NUMBER : NUMBER;
      case Cell.Truth truth -> TEXT;
      case Cell.Text text -> of(text.value());
    };
  }

  private static CellShape of(String text) {
    if (ISO_DAY.matcher(text).matches()) {
      return DAY;
    }
    if (ISO_PERIOD.matcher(text).matches()) {
      return PERIOD;
    }
    boolean recurring =
        TIME_OF_DAY.matcher(text).matches()
            || NaturalOrder.weekday(text).isPresent()
            || NaturalOrder.month(text).isPresent();
    return recurring ? RECURRING : TEXT;
  }

  private static CellShape together(CellShape one, CellShape other) {
    if (one == other || other == NOTHING) {
      return one;
    }
    if (one == NOTHING) {
      return other;
    }
    return one.isNumber() && other.isNumber() ? NUMBER : TEXT;
  }
}
