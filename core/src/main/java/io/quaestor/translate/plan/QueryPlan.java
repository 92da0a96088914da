package io.quaestor.translate.plan;

import io.quaestor.catalog.Table;
import java.util.List;

/**
 * One question, understood. Rows are filtered and drawn together into groups, and the groups' rows
 * are worked on step by step. Immutable.
 *
 * @param filters which rows count; all of them must hold
 * @param groupings what is computed for, outermost first; without one, for everything at once
 * @param measures what is computed; without one, the groupings are listed
 * @param thresholds which groups are kept; all of them must hold
 * @param steps what is done with the groups' rows, in this order
 * @param order how the rows that are left are ordered
 */
public record QueryPlan(
    Table table,
    List<Filter> filters,
    List<Grouping> groupings,
    List<Measure> measures,
    List<Threshold> thresholds,
    List<Step> steps,
    List<SortKey> order) {
  public QueryPlan {
    filters = List.copyOf(filters);
    groupings = List.copyOf(groupings);
    measures = List.copyOf(measures);
    thresholds = List.copyOf(thresholds);
    steps = List.copyOf(steps);
    order = List.copyOf(order);
    if (measures.isEmpty() && groupings.isEmpty()) {
      throw new IllegalArgumentException("a plan computes or lists something");
    }
  }

  /** The same, of all rows. */
  public QueryPlan ofAllRows() {
    return new QueryPlan(table, List.of(), groupings, measures, thresholds, steps, order);
  }

  /** Whether the order alone tells which rows are kept at the end. */
  public boolean endsWithBestOfAll() {
    return !steps.isEmpty() && steps.getLast() instanceof Step.Best best && best.within().isEmpty();
  }
}
