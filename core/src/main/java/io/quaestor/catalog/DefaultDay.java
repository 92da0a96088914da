package io.quaestor.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A default that depends on the data. */
public enum DefaultDay {
  /** The day of the earliest row. */
  FIRST_DAY(ColumnType.DATE),
  /** The day of the latest row. */
  LAST_DAY(ColumnType.DATE),
  /** The year of the latest row. */
  LAST_YEAR(ColumnType.INTEGER);

  private final ColumnType type;

  DefaultDay(ColumnType type) {
    this.type = type;
  }

  /** What a parameter must be for this to be its default. */
  public ColumnType type() {
    return type;
  }

  /** As the catalog writes it: {@code first_day}. */
  static Optional<DefaultDay> of(String word) {
    return Arrays.stream(values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
