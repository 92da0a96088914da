package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Unit;
import java.util.Locale;

/** A number computed for each group. */
public sealed interface Measure {
  /** The name of its column in the result. */
  String name();

  /** An SQL aggregate, the same in every dialect. */
  String expression();

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
    public String expression() {
      return metric.expression();
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

  /** How the values of a column are drawn together. */
  enum Aggregate {
    AVG,
    MIN,
    MAX,
    SUM
  }

  /** An aggregate over the values of one column, row by row. */
  record OfColumn(Aggregate aggregate, Column column) implements Measure {
    @Override
    public String name() {
      return aggregate.name().toLowerCase(Locale.ROOT) + "_" + column.name();
    }

    @Override
    public String expression() {
      return aggregate + "(" + column.name() + ")";
    }

    @Override
    public Unit unit() {
      return column.unit();
    }

    @Override
    public boolean additive() {
      return aggregate == Aggregate.SUM;
    }

    @Override
    public String label(Locale language) {
      return PlanText.measure(
          aggregate.name().toLowerCase(Locale.ROOT),
          column.words().label(language, column.name()),
          language);
    }
  }

  /** How many different values a column has. */
  record Different(Column column) implements Measure {
    @Override
    public String name() {
      return "different_" + column.name();
    }

    @Override
    public String expression() {
      return "COUNT(DISTINCT " + column.name() + ")";
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
      return PlanText.measure("different", column.words().label(language, column.name()), language);
    }
  }

  /**
   * A metric divided by the number of days on which there are rows.
   *
   * @param day the column that holds the day
   */
  record PerDay(Metric metric, Column day) implements Measure {
    @Override
    public String name() {
      return metric.name() + "_per_day";
    }

    @Override
    public String expression() {
      return metric.expression() + " * 1.0 / NULLIF(COUNT(DISTINCT " + day.name() + "), 0)";
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
      return PlanText.measure("per-day", metric.words().label(language, metric.name()), language);
    }
  }
}
