package io.quaestor.question;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.values.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a table is asked for the first and the last day of its rows, and what it answers. */
public record TableDays(Table table, Column date) {
  private static final int ISO_DAY = "2024-11-20".length();

  /** None for a table that has no day. */
  public static Optional<TableDays> of(Table table) {
    return table.first(Role.DATE).map(date -> new TableDays(table, date));
  }

  /** Each end for itself, so that SQLite finds both in the index. */
  public String sql() {
    String end = "(SELECT %s(" + date.name() + ") FROM " + table.name() + ")";
    return "SELECT " + end.formatted("MIN") + ", " + end.formatted("MAX");
  }

  /**
   * @param answer what {@link #sql} gave
   * @return none when the table has no rows
   */
  public static Optional<DateSpan> in(ResultTable answer) {
    List<Cell> ends = answer.rows().getFirst();
    return ends.get(0) instanceof Cell.Text first && ends.get(1) instanceof Cell.Text last
        ? Optional.of(new DateSpan(day(first), day(last)))
        : Optional.empty();
  }

  /** Of a moment, the day it is on. */
  private static LocalDate day(Cell.Text date) {
    return LocalDate.parse(date.value().substring(0, ISO_DAY));
  }
}
