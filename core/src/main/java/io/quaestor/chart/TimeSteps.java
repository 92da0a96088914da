package io.quaestor.chart;

import io.quaestor.table.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the points of time in a column follow one another. */
final class TimeSteps {
  private static final int ISO_MONTH = 7;
  private static final int ISO_DAY = 10;

  /** A line through fewer of the steps than this would paint days that are not in the result. */
  private static final double MOSTLY = 0.6;

  private final List<Cell> cells;

  TimeSteps(List<Cell> cells) {
    this.cells = cells;
  }

  boolean ascend() {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i - 1).plain().compareTo(cells.get(i).plain()) > 0) {
        return false;
      }
    }
    return true;
  }

  boolean descend() {
    return new TimeSteps(cells.reversed()).ascend();
  }

  boolean areMonths() {
    return cells.stream()
        .allMatch(cell -> cell.plain().length() == ISO_MONTH && day(cell).isPresent());
  }

  /** Days or moments. */
  boolean areDays() {
    return cells.stream()
        .allMatch(cell -> cell.plain().length() >= ISO_DAY && day(cell).isPresent());
  }

  boolean areMoments() {
    return cells.stream().anyMatch(cell -> cell.plain().length() > ISO_DAY);
  }

  boolean areOfOneYear() {
    return cells.stream()
            .flatMap(cell -> day(cell).stream())
            .map(LocalDate::getYear)
            .distinct()
            .count()
        <= 1;
  }

  /** Whether most days between the first and the last are there, or most weeks, and so on. */
  boolean areRegular() {
    List<Long> days =
        cells.stream()
            .flatMap(cell -> day(cell).stream())
            .map(LocalDate::toEpochDay)
            .distinct()
            .sorted()
            .toList();
    if (days.size() < 3) {
      return false;
    }
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      steps.add(days.get(i) - days.get(i - 1));
    }
    long usual = steps.stream().sorted().toList().get((steps.size() - 1) / 2);
    double expected = (double) (days.getLast() - days.getFirst()) / usual + 1;
    return days.size() >= MOSTLY * expected;
  }

  private static Optional<LocalDate> day(Cell cell) {
    String text = cell.plain();
    try {
      return Optional.of(
          LocalDate.parse(
              text.length() == ISO_MONTH
                  ? text + "-01"
                  : text.substring(0, Math.min(ISO_DAY, text.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
