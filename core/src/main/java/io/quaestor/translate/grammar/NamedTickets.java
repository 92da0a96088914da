package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.QueryPlan;
import io.quaestor.translate.plan.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows told by what else is, or is not, among the rows that share something with them. */
final class NamedTickets {
  private NamedTickets() {}

  /** Rows of the tickets that have the named products, without those products themselves. */
  static List<Filter> together(Draft draft) {
    List<Filter> filters = new ArrayList<>();
    for (Filter filter : draft.choices.filters()) {
      if (filter instanceof Filter.Values values && !values.excluded()) {
        Column ticket = draft.column(Role.IDENTIFIER).orElseThrow();
        filters.add(new Filter.Sharing(draft.table, ticket, List.of(values), false));
        filters.add(new Filter.Values(values.column(), values.values(), true));
      } else {
        filters.add(filter);
      }
    }
    return filters;
  }

  /** "Products never sold on Sundays": what there is, without what the conditions hold for. */
  static Optional<QueryPlan> never(Draft draft, List<Grouping> groupings) {
    boolean single = groupings.size() == 1 && groupings.getFirst() instanceof Grouping.ByColumn;
    boolean plain =
        draft.measures.isEmpty()
            && draft.ranking.most == null
            && draft.conditions.isEmpty()
            && draft.trend == null
            && !draft.part.share
            && !draft.choices.isEmpty();
    if (!single || !plain || draft.objection != null) {
      draft.object("object.never");
      return Optional.empty();
    }
    Column column = groupings.getFirst().column();
    Filter absent = new Filter.Sharing(draft.table, column, draft.choices.filters(), true);
    return Optional.of(
        new QueryPlan(
            draft.table,
            List.of(absent),
            groupings,
            List.of(),
            List.of(),
            List.of(),
            List.of(new SortKey(column.name(), false))));
  }
}
