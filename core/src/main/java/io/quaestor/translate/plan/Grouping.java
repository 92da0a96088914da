package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.List;

/** What a measure is computed for. */
public sealed interface Grouping {
  /** The column it is read from. */
  Column column();

  /** The name of its column in the result. */
  String name();

  Kind kind();

  /** The values of a column as they stand. */
  record ByColumn(Column column) implements Grouping {
    @Override
    public String name() {
      return column.role() == Role.DATE && column.isMoment() ? "day" : column.name();
    }

    @Override
    public Kind kind() {
      return switch (column.role()) {
        case DATE -> Kind.DAY;
        case WEEKDAY -> Kind.CYCLE;
        case IDENTIFIER -> Kind.IDENTIFIER;
        case DIMENSION, FACT, TIME_OF_DAY -> Kind.CATEGORY;
      };
    }
  }

  /** A part of the calendar, computed from a date or a time of day. */
  record ByCalendar(CalendarPart part, Column column) implements Grouping {
    @Override
    public String name() {
      return part.columnName();
    }

    @Override
    public Kind kind() {
      return part.kind();
    }
  }

  /**
   * Several sets of rows, set against each other: two periods, working days and the weekend.
   *
   * @param name of its column
   * @param sides none overlaps another; rows outside all of them must be filtered out
   */
  record BySides(String name, Column column, List<Side> sides, Kind kind) implements Grouping {
    public BySides {
      sides = List.copyOf(sides);
    }
  }

  /**
   * One of the sets.
   *
   * @param label what the result calls it
   */
  record Side(String label, Filter rows) {}
}
