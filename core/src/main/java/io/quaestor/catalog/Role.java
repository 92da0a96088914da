package io.quaestor.catalog;

/** What a column is for. */
public enum Role {
  /** The day that the row belongs to. */
  DATE,
  /** The time of day. */
  TIME_OF_DAY,
  /** The name of the weekday, spelt as {@code Monday} … {@code Sunday}; agrees with the date. */
  WEEKDAY,
  /** Something to group by and to filter on. */
  DIMENSION,
  /**
   * A name of the row or of a group of rows, such as a ticket's number: counted, seldom grouped.
   */
  IDENTIFIER,
  /** A number to add up or to average. */
  FACT
}
