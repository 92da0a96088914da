package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import java.util.List;
import java.util.Locale;

/** A number computed for each group. */
public sealed interface Measure
    permits Measure.Named,
        Measure.OfColumn,
        Measure.Different,
        Measure.Per,
        Measure.ShareOf,
        Restricted,
        AtEnd,
        Missing {
  /** The name of its column in the result. */
  String name();

  Unit unit();

  /** Whether the values of groups add up to the value of the whole. */
  boolean additive();

  /** What people call it. */
  String label(Locale language);

  /** A metric of the catalog. */
  record Named(Metric metric) implements Measure {
    @Override
    public String name() {
      return metric.name();
    }

    @Override
    public Unit unit() {
      return metric.unit();
    }

    @Override
    public boolean additive() {
      return metric.additive();
    }

    @Override
    public String label(Locale language) {
      return metric.words().label(language, metric.name());
    }
  }

  /** An aggregate over the values of one column, row by row. */
  record OfColumn(Aggregate aggregate, Column column) implements Measure {
    @Override
    public String name() {
      return aggregate.prefix() + "_" + column.name();
    }

    @Override
    public Unit unit() {
      return column.unit();
    }

    @Override
    public boolean additive() {
      return aggregate.equals(Aggregate.SUM);
    }

    @Override
    public String label(Locale language) {
      return PlanText.aggregate(aggregate, column.words().label(language, column.name()), language);
    }
  }

  /** How many different values a column has. */
  record Different(Column column) implements Measure {
    @Override
    public String name() {
      return "different_" + column.name();
    }

    @Override
    public Unit unit() {
      return Unit.COUNT;
    }

    @Override
    public boolean additive() {
      return false;
    }

    @Override
    public String label(Locale language) {
      return PlanText.measure("different", language, column.words().label(language, column.name()));
    }
  }

  /**
   * A metric divided by how many different values a column has: per day, per ticket.
   *
   * @param column only days, tickets and the like on which there are rows are counted
   */
  record Per(Metric metric, Column column) implements Measure {
    @Override
    public String name() {
      return metric.name() + "_per_" + (column.role() == Role.DATE ? "day" : column.name());
    }

    @Override
    public Unit unit() {
      return metric.unit() == Unit.MONEY ? Unit.MONEY : Unit.QUANTITY;
    }

    @Override
    public boolean additive() {
      return false;
    }

    @Override
    public String label(Locale language) {
      return PlanText.measure(
          "per",
          language,
          metric.words().label(language, metric.name()),
          column.words().label(language, column.name()));
    }
  }

  /**
   * A measure in percent of the same measure over more rows.
   *
   * @param whole which rows that is; without a filter, all
   */
  record ShareOf(Measure part, List<Filter> whole) implements Measure {
    public ShareOf {
      whole = List.copyOf(whole);
    }

    @Override
    public String name() {
      return "share_percent";
    }

    @Override
    public Unit unit() {
      return Unit.PERCENT;
    }

    @Override
    public boolean additive() {
      return part.additive();
    }

    @Override
    public String label(Locale language) {
      return PlanText.measure("share", language);
    }
  }
}
