package io.quaestor.table;

import io.quaestor.catalog.Unit;

/**
 * What one column of a result means, so that it can be drawn and spoken of.
 *
 * @param name the column's name in the result
 * @param label what people call it, in the language of the question
 * @param unit of a {@link Kind#MEASURE}; {@link Unit#NONE} for everything else
 * @param additive whether the values of several rows add up to a value that means something
 */
public record ColumnMeaning(String name, Kind kind, String label, Unit unit, boolean additive) {
  /** What a column is for in a result. */
  public enum Kind {
    /** Names that have no order of their own. */
    CATEGORY,
    /** A day, ISO. */
    DAY,
    /** A longer stretch of time: {@code 2024-11}, {@code 2024-Q4}, a year, the Monday of a week. */
    PERIOD,
    /** Something that comes round again in a fixed order: a weekday, an hour of the day. */
    CYCLE,
    /** A name of the row itself, such as a ticket's number. */
    IDENTIFIER,
    MEASURE
  }

  public static ColumnMeaning grouping(String name, Kind kind, String label) {
    return new ColumnMeaning(name, kind, label, Unit.NONE, false);
  }

  public static ColumnMeaning measure(String name, String label, Unit unit, boolean additive) {
    return new ColumnMeaning(name, Kind.MEASURE, label, unit, additive);
  }
}
