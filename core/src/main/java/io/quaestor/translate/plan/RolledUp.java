package io.quaestor.translate.plan;

import io.quaestor.catalog.Rollup;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Moves plans from a table to one rollup of it, where that gives the same answer: all that is
 * computed are sums that the rollup has, and all that is told apart is apart there too. Safe for
 * concurrent calls.
 */
final class RolledUp {
  private final Rollup rollup;
  private final RolledUpRows rows;
  private final RolledUpMeasures measures;

  RolledUp(Rollup rollup) {
    this.rollup = rollup;
    this.rows = new RolledUpRows(rollup, this::on);
    this.measures = new RolledUpMeasures(rollup, rows);
  }

  /** The same plan on the rollup; nothing when that cannot tell all of it. */
  Optional<QueryPlan> on(QueryPlan plan) {
    return plan.table().name().equalsIgnoreCase(rollup.table().name())
        ? moved(plan)
        : Optional.empty();
  }

  private Optional<QueryPlan> moved(QueryPlan plan) {
    Optional<List<Filter>> filters = rows.moved(plan.filters());
    Optional<List<Grouping>> groupings = rows.movedGroupings(plan.groupings());
    return filters.isPresent() && groupings.isPresent()
        ? moved(plan, filters.get(), groupings.get())
        : Optional.empty();
  }

  private Optional<QueryPlan> moved(
      QueryPlan plan, List<Filter> filters, List<Grouping> groupings) {
    Optional<List<Measure>> computed = measures.moved(plan.measures());
    Optional<List<Measure>> compared =
        measures.moved(plan.thresholds().stream().map(Threshold::measure).toList());
    if (computed.isEmpty() || compared.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new QueryPlan(
            rollup.asTable(),
            filters,
            groupings,
            computed.get(),
            thresholds(plan.thresholds(), compared.get()),
            plan.steps(),
            plan.order()));
  }

  private static List<Threshold> thresholds(List<Threshold> before, List<Measure> measures) {
    return IntStream.range(0, before.size())
        .mapToObj(
            i -> new Threshold(measures.get(i), before.get(i).comparison(), before.get(i).bound()))
        .toList();
  }
}
