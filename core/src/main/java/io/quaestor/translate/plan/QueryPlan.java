package io.quaestor.translate.plan;

import io.quaestor.catalog.Table;
import java.util.List;
import java.util.Optional;

/**
 * One question, understood. Immutable.
 *
 * @param measures what is computed; without one, the groupings are listed
 * @param groupings what it is computed for, outermost first; without one, for everything at once
 * @param filters which rows count; all of them must hold
 * @param thresholds which groups are kept; all of them must hold
 * @param ranking the best or the worst groups only
 * @param share whether the first measure is given as percentages of a whole
 * @param window what is made of the first measure along time
 */
public record QueryPlan(
    Table table,
    List<Measure> measures,
    List<Grouping> groupings,
    List<Filter> filters,
    List<Threshold> thresholds,
    Optional<Ranking> ranking,
    Order order,
    Share share,
    Window window) {
  public QueryPlan {
    measures = List.copyOf(measures);
    groupings = List.copyOf(groupings);
    filters = List.copyOf(filters);
    thresholds = List.copyOf(thresholds);
    if (measures.isEmpty() && groupings.isEmpty()) {
      throw new IllegalArgumentException("a plan computes or lists something");
    }
  }

  /** How the groups are ordered when no ranking cuts them. */
  public enum Order {
    /** Along time and through cycles in their order, else by the first measure, most first. */
    NATURAL,
    BY_MEASURE_DESCENDING,
    BY_MEASURE_ASCENDING,
    BY_GROUPING
  }

  /** Parts of a whole. */
  public enum Share {
    NONE,
    /** Each group's part of the rows that the filters let through. */
    OF_GROUPS,
    /** The part that the filters on values let through, of everything else that holds. */
    OF_FILTER
  }

  /** What is made of a measure along time. */
  public sealed interface Window {
    /** Nothing: the measure itself. */
    record Plain() implements Window {}

    record RunningTotal() implements Window {}

    /**
     * @param rows how many groups are averaged, the current one and those before it; at least 2
     */
    record MovingAverage(int rows) implements Window {}
  }

  /**
   * The best or worst groups.
   *
   * @param count how many, at least 1
   * @param perOuterGroup whether that many of each outer grouping, rather than of all
   */
  public record Ranking(boolean descending, int count, boolean perOuterGroup) {}
}
