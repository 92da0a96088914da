package io.quaestor.translate.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the rows of a plan with what their group holds at its ends beside them, which no aggregate
 * of both dialects can tell.
 */
final class EndSql {
  /** What these rows are called in WITH. */
  static final String ROWS = "ended";

  private final SqlTerms terms;

  EndSql(SqlTerms terms) {
    this.terms = terms;
  }

  /** The ends that a plan asks for; without one, its rows are those of the table. */
  static Set<AtEnd> ends(QueryPlan plan) {
    return Stream.concat(
            plan.measures().stream(), plan.thresholds().stream().map(Threshold::measure))
        .flatMap(EndSql::ends)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<AtEnd> ends(Measure measure) {
    return switch (measure) {
      case AtEnd end -> Stream.of(end);
      case Measure.ShareOf share -> ends(share.part());
      case Restricted only -> ends(only.of());
      case Measure.Named any -> Stream.of();
      case Measure.OfColumn any -> Stream.of();
      case Measure.Different any -> Stream.of();
      case Measure.Per any -> Stream.of();
      case Missing any -> Stream.of();
    };
  }

  String rows(QueryPlan plan) {
    List<String> columns = new ArrayList<>();
    plan.table().columns().forEach(column -> columns.add(column.name()));
    ends(plan).forEach(end -> columns.add(value(end, plan) + " AS " + end.name()));
    return "SELECT %s FROM %s%s"
        .formatted(String.join(", ", columns), plan.table().name(), terms.where(plan.filters()));
  }

  private String value(AtEnd end, QueryPlan plan) {
    String column = end.column().name();
    String direction = end.last() ? " DESC" : "";
    String within =
        plan.groupings().isEmpty()
            ? ""
            : plan.groupings().stream()
                .map(terms::grouping)
                .collect(Collectors.joining(", ", "PARTITION BY ", " "));
    return end.along().stream()
        .map(along -> along.name() + direction)
        .collect(
            Collectors.joining(
                ", ",
                "FIRST_VALUE(%s) OVER (%sORDER BY CASE WHEN %s = 0 THEN 1 ELSE 0 END, "
                    .formatted(column, within, column),
                ", " + column + " DESC)"));
  }
}
