package io.quaestor.catalog;

/** How a column's values are written and stored. */
public enum ColumnType {
  TEXT,
  INTEGER,
  /** Exact decimal number. */
  DECIMAL,
  /** A day, ISO {@code 2024-11-20}. */
  DATE,
  /** A time of day, {@code HH:MM} or {@code HH:MM:SS}, 24 hours. */
  TIME,
  /** Date and time without zone, {@code 2024-11-20 16:55:00}. */
  TIMESTAMP,
  BOOLEAN
}
