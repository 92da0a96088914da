package io.quaestor.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table added up beforehand: its metrics for each combination of some of its columns. Questions
 * and reports that ask for no more than that need not read the table. Immutable.
 *
 * @param table what is added up
 * @param by what the metrics are computed for, at least one; the first is what rows are found by
 *     soonest
 * @param metrics of that table, at least one, each a sum that can be summed again
 * @param counts metrics of that table that count different things; they can be summed as long as
 *     each thing is counted in one row only, as tickets are that have one day and one waiter
 */
public record Rollup(
    String name,
    String description,
    Table table,
    List<By> by,
    List<Metric> metrics,
    List<Metric> counts) {
  public Rollup {
    by = List.copyOf(by);
    metrics = List.copyOf(metrics);
    counts = List.copyOf(counts);
  }

  /** One that counts no different things. */
  public Rollup(String name, String description, Table table, List<By> by, List<Metric> metrics) {
    this(name, description, table, by, metrics, List.of());
  }

  /** All that is computed. */
  public List<Metric> computed() {
    return Stream.concat(metrics.stream(), counts.stream()).toList();
  }

  /** The same with nothing but sums. */
  public Rollup withoutCounts() {
    return new Rollup(name, description, table, by, metrics);
  }

  /**
   * A column that stays apart. It keeps its name and its type.
   *
   * @param grain of dates and timestamps, which then are the start of their stretch, a timestamp at
   *     00:00; nothing else has one
   */
  public record By(Column column, Optional<Grain> grain) {
    public By {
      grain = column.type() == ColumnType.DATE ? grain.or(() -> Optional.of(Grain.DAY)) : grain;
    }

    /** Whether the column's values are those of the table. */
    public boolean isExact() {
      return grain.isEmpty() || (column.type() == ColumnType.DATE && grain.get() == Grain.DAY);
    }
  }

  /** Finds a column that stays apart, by its name, whatever the case. */
  public Optional<By> by(String columnName) {
    return by.stream()
        .filter(each -> each.column().name().equalsIgnoreCase(columnName))
        .findFirst();
  }

  /** The table that it is for those who read it: nothing is loaded into it. */
  public Table asTable() {
    return new Table(
        name,
        Wording.none(),
        Wording.none(),
        Wording.none(),
        description,
        false,
        true,
        Stream.concat(
                by.stream().map(By::column).map(Rollup::readOnly),
                computed().stream().map(Rollup::column))
            .toList());
  }

  private static Column readOnly(Column column) {
    return new Column(
        column.name(),
        column.type(),
        column.role(),
        column.unit(),
        column.words(),
        column.vagueWords(),
        column.description(),
        ValueRules.anyValue(),
        Optional.empty(),
        column.valueWords());
  }

  private static Column column(Metric metric) {
    return new Column(
        metric.name(),
        metric.unit() == Unit.COUNT ? ColumnType.INTEGER : ColumnType.DECIMAL,
        Role.FACT,
        metric.unit(),
        metric.words(),
        Wording.none(),
        metric.description(),
        ValueRules.anyValue(),
        Optional.empty(),
        ValueWords.none());
  }
}
