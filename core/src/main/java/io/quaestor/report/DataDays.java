package io.quaestor.report;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.question.Caller;
import io.quaestor.question.GuardedQueries;
import io.quaestor.question.TableDays;
import io.quaestor.sql.Arguments;
import io.quaestor.translate.values.DateSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first and the last day of a dataset's tables, read again when the data change. Thread-safe.
 */
final class DataDays {
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
    String sql = TableDays.of(table).orElseThrow().sql();
    LocalDate today = LocalDate.now(clock);
    return TableDays.in(
            queries.run(Caller.QUAESTOR, "days of " + table.name(), sql, Arguments.NONE))
        .orElseGet(() -> new DateSpan(today, today));
  }
}
