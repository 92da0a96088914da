package io.quaestor.rollup;

import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Grain;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Rollup;
import io.quaestor.digest.Sha256;
import io.quaestor.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what a rollup is made of. */
public final class RollupSql {
  private final Dialect dialect;

  public RollupSql(Dialect dialect) {
    this.dialect = dialect;
  }

  /** One SELECT over the rollup's table, with the columns of {@link Rollup#asTable} in order. */
  public String select(Rollup rollup) {
    List<String> columns = new ArrayList<>();
    for (Rollup.By by : rollup.by()) {
      String name = by.column().name();
      columns.add(by.isExact() ? name : start(by) + " AS " + name);
    }
    for (Metric metric : rollup.computed()) {
      columns.add(metric.expression() + " AS " + metric.name());
    }
    return "SELECT %s FROM %s GROUP BY %s"
        .formatted(
            String.join(", ", columns),
            rollup.table().name(),
            IntStream.range(0, rollup.by().size())
                .mapToObj(i -> group(rollup.by().get(i), i + 1))
                .collect(Collectors.joining(", ")));
  }

  /**
   * By position, since PostgreSQL would take a name for the table's column, not for its start. The
   * sign keeps SQLite from walking along an index on a column: fetching row by row takes thrice as
   * long as reading and sorting all.
   */
  private String group(Rollup.By by, int position) {
    return dialect == Dialect.SQLITE && by.isExact()
        ? "+" + by.column().name()
        : Integer.toString(position);
  }

  /**
   * Asks whether the counts of different things add up: whether what the rows count is as many as
   * there are. One number, 1 or 0.
   *
   * @param rollup one with counts
   */
  public String addsUp(Rollup rollup) {
    return addsUp(rollup, rollup.name());
  }

  /** The same of the table, whatever rows the rollup has by now. */
  public String wouldAddUp(Rollup rollup) {
    return addsUp(rollup, "(" + select(rollup) + ") AS cells");
  }

  private static String addsUp(Rollup rollup, String rows) {
    return rollup.counts().stream()
        .map(
            count ->
                "(SELECT COALESCE(SUM(%s), 0) FROM %s) = (SELECT %s FROM %s)"
                    .formatted(count.name(), rows, count.expression(), rollup.table().name()))
        .collect(Collectors.joining(" AND ", "SELECT CASE WHEN ", " THEN 1 ELSE 0 END"));
  }

  /** Tells a rollup from another that had its name before. */
  String fingerprint(Rollup rollup) {
    return Sha256.hex(Sha256.of(select(rollup)));
  }

  /**
   * The same of a rollup as it is kept.
   *
   * @param counting false where its counts do not add up, so that it is kept without them
   */
  public String fingerprint(Rollup rollup, boolean counting) {
    return counting
        ? fingerprint(rollup)
        : Sha256.hex(Sha256.of("without counts: " + select(rollup)));
  }

  /** Whether the rollup is kept with its counts; none where what is kept is of something else. */
  public Optional<Boolean> isCounting(Rollup rollup, String kept) {
    return Stream.of(true, false)
        .filter(counting -> counting || !rollup.counts().isEmpty())
        .filter(counting -> fingerprint(rollup, counting).equals(kept))
        .findFirst();
  }

  private String start(Rollup.By by) {
    String column = by.column().name();
    Grain grain = by.grain().orElseThrow();
    boolean timestamp = by.column().type() == ColumnType.TIMESTAMP;
    return switch (dialect) {
      case SQLITE ->
          (timestamp ? "datetime(%s, 'start of day'%s)" : "date(%s%s)")
              .formatted(column, modifiers(grain, column));
      case POSTGRES ->
          "CAST(date_trunc('%s', %s) AS %s)"
              .formatted(unit(grain), column, timestamp ? "timestamp" : "date");
    };
  }

  private static String modifiers(Grain grain, String column) {
    return switch (grain) {
      case DAY -> "";
      case WEEK -> ", 'weekday 0', '-6 days'";
      case MONTH -> ", 'start of month'";
      case QUARTER ->
          ", 'start of month', '-' || ((CAST(strftime('%m', "
              + column
              + ") AS INTEGER) - 1) % 3)"
              + " || ' months'";
      case YEAR -> ", 'start of year'";
    };
  }

  private static String unit(Grain grain) {
    return switch (grain) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case YEAR -> "year";
    };
  }
}
