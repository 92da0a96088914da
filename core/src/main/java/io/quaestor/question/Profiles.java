package io.quaestor.question;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.values.ValueIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Keeps what translators know of the data, made anew when the data has changed. Thread-safe. */
final class Profiles {
  /** A column with more distinct values is not asked about by value, and declines say so. */
  private static final int MOST_VALUES = 500_000;

  /** As counted by the repository; about 150 letters a value. */
  private static final long MOST_BYTES = 100_000_000;

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Dataset dataset;
  private final SalesRepository repository;
  private final GuardedQueries queries;

  /** {@link System#nanoTime()} of when the current one was last held against the data. */
  private volatile long checked;

  private final AtomicReference<DataProfile> current = new AtomicReference<>();
  private final AtomicReference<FutureTask<DataProfile>> reading = new AtomicReference<>();

  Profiles(Dataset dataset, SalesRepository repository, GuardedQueries queries) {
    this.dataset = dataset;
    this.repository = repository;
    this.queries = queries;
  }

  /** The profile as it is, or was a moment ago: asking for its version takes a round trip. */
  DataProfile lately() {
    DataProfile known = current.get();
    if (known != null && System.nanoTime() - checked < MOMENT.toNanos()) {
      return known;
    }
    return now();
  }

  /**
   * The profile as it was known last, without waiting for the database; none before it was read
   * first. One that may be old is read anew meanwhile.
   */
  Optional<DataProfile> known() {
    DataProfile known = current.get();
    if (known == null || System.nanoTime() - checked >= MOMENT.toNanos()) {
      readMeanwhile();
    }
    return Optional.ofNullable(known);
  }

  /** What fails here fails for the next question, too, which says so. */
  private void readMeanwhile() {
    FutureTask<DataProfile> last = reading.get();
    if (last == null || last.isDone()) {
      FutureTask<DataProfile> next = new FutureTask<>(this::now);
      if (reading.compareAndSet(last, next)) {
        Thread.ofVirtual().name("profile").start(next);
      }
    }
  }

  /** The profile of the data as it is now. */
  DataProfile now() {
    long version = repository.dataVersion();
    DataProfile known = current.get();
    DataProfile now = known != null && known.dataVersion() == version ? known : renewed(version);
    checked = System.nanoTime();
    return now;
  }

  /** One thread reads the profile; the others wait for it. */
  private synchronized DataProfile renewed(long version) {
    DataProfile known = current.get();
    if (known == null || known.dataVersion() != version) {
      known = read(version);
      current.set(known);
    }
    return known;
  }

  private DataProfile read(long version) {
    Map<String, DateSpan> spans = new HashMap<>();
    Map<String, ValueIndex> values = new HashMap<>();
    // What a view shows need not be read twice.
    for (Table table : dataset.asked()) {
      span(table).ifPresent(span -> spans.put(table.name(), span));
      values.put(table.name(), index(table));
    }
    return new DataProfile(version, spans, values);
  }

  private Optional<DateSpan> span(Table table) {
    return TableDays.of(table).flatMap(days -> TableDays.in(run(days.sql())));
  }

  private ValueIndex index(Table table) {
    Map<String, List<String>> values = new HashMap<>();
    List<String> unlisted = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean whole = column.type() == ColumnType.TEXT || column.type() == ColumnType.INTEGER;
      if (column.role() == Role.DIMENSION && whole) {
        distinct(table, column)
            .ifPresentOrElse(
                all -> values.put(column.name(), all), () -> unlisted.add(column.name()));
      }
    }
    DataProfile before = current.get();
    ValueIndex known = before == null ? ValueIndex.EMPTY : before.values(table.name());
    return known.isOf(values, unlisted) ? known : new ValueIndex(values, unlisted);
  }

  /** All values, or nothing when they are too many or too long. */
  private Optional<List<String>> distinct(Table table, Column column) {
    ResultTable found;
    try {
      found = run("SELECT DISTINCT %1$s FROM %2$s".formatted(column.name(), table.name()));
    } catch (QuaestorException e) {
      if (e.code() == ErrorCode.QUERY_TOO_LARGE) {
        return Optional.empty();
      }
      throw e;
    }
    return found.truncated()
        ? Optional.empty()
        : Optional.of(found.column(0).stream().flatMap(Profiles::text).toList());
  }

  private static Stream<String> text(Cell cell) {
    // Nobody asks by name for what is not there.
    return cell.equals(Cell.missing()) ? Stream.empty() : Stream.of(cell.plain());
  }

  private ResultTable run(String sql) {
    return queries.run(
        Asking.ITSELF,
        sql,
        new QueryLimits(queries.limits().timeout(), MOST_VALUES, 0, MOST_BYTES));
  }
}
