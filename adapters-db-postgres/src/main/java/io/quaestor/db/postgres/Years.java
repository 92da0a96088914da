package io.quaestor.db.postgres;

import io.quaestor.table.Cell;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years from 1 to 9999, all that a date of the catalog can have, that partitions reach into.
 */
final class Years {
  private static final int END = 10_000;

  /** A bound of one column, as the server spells it out. */
  private static final Pattern RANGE =
      Pattern.compile("FOR VALUES FROM \\('?([^')]+)'?\\) TO \\('?([^')]+)'?\\)");

  /** Group 2 where it is the first moment of its year. The driver asks for dates in ISO style. */
  private static final Pattern MOMENT = Pattern.compile("(\\d{4,})(-01-01(?: 00:00:00)?$)?.*");

  private final BitSet taken = new BitSet(END);

  /** Whether the cell is a date in a year that nothing reaches into. */
  boolean lack(Cell cell) {
    int year = year(cell);
    return year > 0 && !taken.get(year);
  }

  /** Takes the year of a cell that {@link #lack} it. */
  int take(Cell cell) {
    int year = year(cell);
    taken.set(year);
    return year;
  }

  /**
   * Takes every year that a partition reaches into.
   *
   * @param bound of a partition, such as {@code FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')}
   */
  void takeAllOf(String bound) {
    Matcher range = RANGE.matcher(bound);
    if (!range.matches()) {
      throw new IllegalArgumentException("not the bound of a range: " + bound);
    }
    int first = Math.min(yearOf(range.group(1)), END);
    int end = Math.min(endBefore(range.group(2)), END);
    if (first < end) {
      taken.set(first, end);
    }
  }

  /** The year after the last one that is reached into; a bound itself lies outside. */
  private static int endBefore(String bound) {
    Matcher moment = MOMENT.matcher(bound);
    boolean startsYear = moment.matches() && moment.group(2) != null;
    return startsYear ? yearOf(bound) : yearOf(bound) + 1;
  }

  /** 0 for everything before the year 1. */
  private static int yearOf(String bound) {
    Matcher moment = MOMENT.matcher(bound);
    if (moment.matches()) {
      return bound.endsWith(" BC") ? 0 : Integer.parseInt(moment.group(1));
    }
    return bound.equals("MAXVALUE") || bound.equals("infinity") ? END : 0;
  }

  /** 0 for what is no date of the catalog, which is the server's to refuse. */
  private static int year(Cell cell) {
    if (!(cell instanceof Cell.Text(String text)) || text.length() < 5 || text.charAt(4) != '-') {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return year;
  }
}
