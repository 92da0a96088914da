package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Segment;
import io.quaestor.catalog.Table;
import io.quaestor.translate.values.DateSpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** A condition on rows. */
public sealed interface Filter {
  Column column();

  /** Days, in any of several spans. */
  record Days(Column column, List<DateSpan> spans) implements Filter {
    public Days {
      spans = List.copyOf(spans);
    }
  }

  /** Weekdays, by a column that spells them in English. */
  record Weekdays(Column column, List<DayOfWeek> days) implements Filter {
    public Weekdays {
      days = List.copyOf(days);
    }
  }

  /** From a time of day, inside, to another, outside. */
  record Hours(Column column, LocalTime from, LocalTime before) implements Filter {}

  /** A number compared with another. */
  record Amount(Column column, Comparison comparison, BigDecimal number) implements Filter {}

  /**
   * Any of several values.
   *
   * @param excluded whether rows with these values are left out instead
   */
  record Values(Column column, List<String> values, boolean excluded) implements Filter {
    public Values {
      values = values.stream().distinct().sorted().toList();
    }
  }

  /**
   * Rows that share a value with rows for which other conditions hold: the lines of tickets that
   * have a box among them, the products that were not sold on Sundays.
   *
   * @param having all of them must hold for the other row
   * @param excluded whether such rows are left out instead
   */
  record Sharing(Table table, Column column, List<Filter> having, boolean excluded)
      implements Filter {
    public Sharing {
      having = List.copyOf(having);
    }
  }

  /**
   * Rows whose value is among those that another plan has found.
   *
   * @param found the plan's column that holds them
   */
  record Among(Column column, String found, QueryPlan plan) implements Filter {}

  /** Any of several conditions on one column. */
  record Any(Column column, List<Filter> of) implements Filter {
    public Any {
      of = List.copyOf(of);
    }
  }

  /** Rows that the catalog has a name for, or all others. */
  record InSegment(Segment segment, Column column, boolean excluded) implements Filter {}
}
