package io.quaestor.translate.plan;

import io.quaestor.catalog.Table;
import io.quaestor.sql.Dialect;

/** Measures and aggregates as the dialects spell them. */
final class SqlMeasures {
  private final Dialect dialect;
  private final SqlTerms terms;

  SqlMeasures(Dialect dialect, SqlTerms terms) {
    this.dialect = dialect;
    this.terms = terms;
  }

  /** Over the rows of one group of {@code table}. */
  String expression(Measure measure, Table table) {
    return switch (measure) {
      case Measure.Named named -> named.metric().expression();
      case Measure.OfColumn ofColumn ->
          aggregate(ofColumn.aggregate(), terms.column(ofColumn.column()));
      case Measure.Different different ->
          "COUNT(DISTINCT " + terms.column(different.column()) + ")";
      case Measure.Per per ->
          "%s * 1.0 / NULLIF(COUNT(DISTINCT %s), 0)"
              .formatted(per.metric().expression(), terms.column(per.column()));
      case Restricted only -> {
        String some =
            AggregateCalls.onlyWhere(expression(only.of(), table), terms.all(only.rows()));
        // Where there is no such row, nothing was sold; an average of nothing stays unknown.
        yield only.additive() ? "COALESCE(" + some + ", 0)" : some;
      }
      case Missing missing ->
          missing.days() + " - COUNT(DISTINCT " + terms.column(missing.column()) + ")";
      case AtEnd end -> "MAX(" + end.name() + ")";
      case Measure.ShareOf share -> {
        String part = expression(share.part(), table);
        yield "100.0 * %s / NULLIF((SELECT %s FROM %s%s), 0)"
            .formatted(part, part, table.name(), terms.where(share.whole()));
      }
    };
  }

  String aggregate(Aggregate aggregate, String column) {
    return switch (aggregate.kind()) {
      case AVERAGE -> "AVG(" + column + ")";
      case MINIMUM -> "MIN(" + column + ")";
      case MAXIMUM -> "MAX(" + column + ")";
      case SUM -> "SUM(" + column + ")";
      case COUNT -> "COUNT(*)";
      case DEVIATION -> deviation(column);
      case PERCENTILE -> percentile(aggregate.percent(), column);
    };
  }

  /** SQLite has none of its own; see the definition at {@link Aggregate#DEVIATION}. */
  private String deviation(String x) {
    return switch (dialect) {
      case SQLITE ->
          "sqrt(MAX(SUM(1.0 * %1$s * %1$s) - SUM(%1$s) * SUM(1.0 * %1$s) / COUNT(%1$s), 0) / NULLIF(COUNT(%1$s) - 1, 0))"
              .formatted(x);
      case POSTGRES -> "stddev_samp(" + x + ")";
    };
  }

  private String percentile(int percent, String column) {
    return switch (dialect) {
      case SQLITE -> "percentile(%s, %d)".formatted(column, percent);
      case POSTGRES ->
          "percentile_cont(%s) WITHIN GROUP (ORDER BY %s)".formatted(percent / 100.0, column);
    };
  }
}
