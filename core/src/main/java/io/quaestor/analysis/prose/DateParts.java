package io.quaestor.analysis.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month, a quarter or a year, as far as it is told; 0 for what is not.
 *
 * @param month 1 to 12
 */
record DateParts(int year, int quarter, int month, int day) {
  private static final int MONTHS = 12;
  private static final int MOST_DAYS = 31;
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(?i)(?:(\\d{4})-?)?[QT]([1-4])");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  static DateParts ofDay(int year, int month, int day) {
    return new DateParts(year, 0, month, day);
  }

  static DateParts ofMonth(int year, int month) {
    return new DateParts(year, 0, month, 0);
  }

  static DateParts ofQuarter(int year, int quarter) {
    return new DateParts(year, quarter, 0, 0);
  }

  /** Those in the text of a cell. */
  static List<DateParts> in(String cell) {
    List<DateParts> found = new ArrayList<>();
    Matcher day = DAY.matcher(cell);
    while (day.find()) {
      found.add(ofDay(number(day, 1), number(day, 2), number(day, 3)));
    }
    Matcher month = MONTH.matcher(cell);
    if (month.matches()) {
      found.add(ofMonth(number(month, 1), number(month, 2)));
    }
    Matcher quarter = QUARTER.matcher(cell);
    if (quarter.matches()) {
      found.add(ofQuarter(number(quarter, 1), number(quarter, 2)));
    }
    if (YEAR.matcher(cell).matches()) {
      found.add(ofQuarter(Integer.parseInt(cell), 0));
    }
    return found;
  }

  boolean isPossible() {
    return month <= MONTHS && day <= MOST_DAYS && (day == 0 || month > 0);
  }

  /** Whether all that is told here is so there. */
  boolean isPartOf(DateParts other) {
    return fits(year, other.year)
        && fits(quarter, other.quarterOrOfMonth())
        && fits(month, other.month)
        && fits(day, other.day);
  }

  /** Whether it names {@code other} itself, not something in it or around it. */
  boolean names(DateParts other) {
    return isPartOf(other)
        && (quarter > 0) == (other.quarter > 0)
        && (month > 0) == (other.month > 0)
        && (day > 0) == (other.day > 0);
  }

  private int quarterOrOfMonth() {
    return quarter > 0 || month == 0 ? quarter : (month + 2) / 3;
  }

  private static boolean fits(int told, int other) {
    return told == 0 || told == other;
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
