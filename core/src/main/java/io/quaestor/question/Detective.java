package io.quaestor.question;

import io.quaestor.analysis.Absence;
import io.quaestor.analysis.Limit;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.Dialect;
import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.FilterCounts;
import io.quaestor.translate.plan.NearestGroup;
import io.quaestor.translate.plan.PlanColumns;
import io.quaestor.translate.plan.PlanSql;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.Threshold;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out which condition of a plan emptied its result, and what nearly matched. That takes one
 * query that counts, and one for each threshold, where there are no more than {@value
 * #MOST_THRESHOLDS}. Each of them goes the way of every query: the guard, the limits, the audit
 * log.
 *
 * <p>An empty result is an answer with or without a reason for it. So a query of the detective that
 * fails does not fail the answer; the analysis says that it failed and why, and the audit log has
 * it as well.
 */
final class Detective {
  private static final int MOST_THRESHOLDS = 3;

  private final GuardedQueries queries;
  private final FilterCounts counts;
  private final PlanSql sql;

  Detective(GuardedQueries queries, Dialect dialect) {
    this.queries = queries;
    this.counts = new FilterCounts(dialect);
    this.sql = new PlanSql(dialect);
  }

  /**
   * @param table what {@code plan} came to; nothing is asked unless it is empty, or one row of
   *     nothing but zeros and missing values
   * @param spent what the question took of its time; the detective has the rest of it
   * @return nothing where there is nothing to explain
   */
  Optional<Absence> explain(
      Asking asking, QueryPlan plan, ResultTable table, Locale language, Duration spent) {
    if (!Emptiness.isIn(table)) {
      return Optional.empty();
    }
    try {
      Case opened = new Case(asking, plan, language, System.nanoTime() - spent.toNanos());
      return noRows(opened).or(() -> noGroups(opened));
    } catch (QuaestorException e) {
      return Optional.of(new Absence.NotKnown(String.valueOf(e.getMessage())));
    }
  }

  /**
   * @param start the {@link System#nanoTime()} from which the time is counted
   */
  private record Case(Asking asking, QueryPlan plan, Locale language, long start) {}

  private Optional<Absence> noRows(Case opened) {
    QueryPlan plan = opened.plan();
    if (plan.filters().isEmpty()) {
      return Optional.empty();
    }
    Suspects suspects = new Suspects(plan.filters(), opened.language());
    List<Cell> found = run(opened, counts.write(plan.table(), suspects.sets())).rows().getFirst();
    return suspects.convicted(found.stream().map(Detective::whole).toList());
  }

  private Optional<Absence> noGroups(Case opened) {
    QueryPlan plan = opened.plan();
    if (plan.groupings().isEmpty() || plan.thresholds().size() > MOST_THRESHOLDS) {
      return Optional.empty();
    }
    List<Absence.Missed> missed =
        plan.thresholds().stream()
            .flatMap(
                threshold ->
                    limit(threshold).map(limit -> missed(opened, threshold, limit)).stream())
            .toList();
    return missed.stream().allMatch(one -> one.nearest().isEmpty())
        ? Optional.empty()
        : Optional.of(new Absence.NoGroups(missed));
  }

  private Absence.Missed missed(Case opened, Threshold threshold, Limit limit) {
    QueryPlan nearest = NearestGroup.to(threshold, opened.plan());
    return new Absence.Missed(
        threshold.measure().name(),
        limit,
        run(opened, sql.write(nearest)),
        PlanColumns.of(nearest, opened.language()));
  }

  /** Nothing where no group can come near: to a number exactly, to all that there are. */
  private static Optional<Limit> limit(Threshold threshold) {
    Comparison comparison = threshold.comparison();
    return value(threshold.bound())
        .filter(any -> comparison.isLimit())
        .map(value -> new Limit(comparison.isAbove(), comparison.isInclusive(), value));
  }

  private static Optional<Cell> value(Bound bound) {
    return switch (bound) {
      case Bound.Amount amount -> Optional.of(Cell.number(amount.value()));
      case Bound.Day day -> Optional.of(Cell.text(day.date().toString()));
      case Bound.AllOf any -> Optional.empty();
    };
  }

  private ResultTable run(Case opened, String text) {
    Duration spent = Duration.ofNanos(System.nanoTime() - opened.start());
    QueryLimits left = queries.limits().page(0, 1).after(spent);
    return queries.run(opened.asking(), text, left);
  }

  private static long whole(Cell count) {
    return count instanceof Cell.Numeric number ? number.value().longValueExact() : 0;
  }
}
