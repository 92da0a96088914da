package io.quaestor.report;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.question.Caller;
import io.quaestor.question.GuardedQueries;
import io.quaestor.sql.Arguments;
import io.quaestor.table.Cell;
import io.quaestor.translate.values.DateSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first and the last day of a dataset's tables, read again when the data change. Thread-safe.
 */
final class DataDays {
  private static final int ISO_DAY = 10;

  private final Dataset dataset;
  private final GuardedQueries queries;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  DataDays(Dataset dataset, GuardedQueries queries, Clock clock) {
    this.dataset = dataset;
    this.queries = queries;
    this.clock = clock;
  }

  private record Known(long version, DateSpan span) {}

  /**
   * @param version of the data
   * @return today alone, for a table without rows
   */
  DateSpan of(String tableName, long version) {
    Known last = known.get(tableName);
    if (last == null || last.version() != version) {
      last = new Known(version, read(dataset.table(tableName).orElseThrow()));
      known.put(tableName, last);
    }
    return last.span();
  }

  private DateSpan read(Table table) {
    Column day = table.first(Role.DATE).orElseThrow();
    // Each end for itself, so that SQLite finds both in the index.
    String end = "(SELECT %s(" + day.name() + ") FROM " + table.name() + ")";
    String sql = "SELECT " + end.formatted("MIN") + ", " + end.formatted("MAX");
    List<Cell> ends =
        queries
            .run(Caller.QUAESTOR, "days of " + table.name(), sql, Arguments.NONE)
            .rows()
            .getFirst();
    LocalDate today = LocalDate.now(clock);
    return new DateSpan(day(ends.get(0), today), day(ends.get(1), today));
  }

  private static LocalDate day(Cell cell, LocalDate otherwise) {
    return cell instanceof Cell.Text text
        ? LocalDate.parse(text.value().substring(0, ISO_DAY))
        : otherwise;
  }
}
