package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows told by the tickets that they are on. What a question says of a ticket ("with a cake",
 * "without coffee") is not said of its lines one by one.
 */
final class TicketRows {
  private final Draft draft;
  private final List<Grouping> groupings;
  private final Column ticket;

  private TicketRows(Draft draft, List<Grouping> groupings, Column ticket) {
    this.draft = draft;
    this.groupings = groupings;
    this.ticket = ticket;
  }

  /**
   * The conditions of a question.
   *
   * @param groupings everything that rows are drawn together by, tickets included
   */
  static List<Filter> filters(Draft draft, List<Grouping> groupings) {
    Optional<Column> ticket = draft.column(Role.IDENTIFIER);
    List<Filter> said = draft.choices.filters();
    boolean byThing = groupings.stream().anyMatch(Facts::isSold);
    if (ticket.isEmpty() || byThing) {
      return said;
    }
    TicketRows rows = new TicketRows(draft, groupings, ticket.get());
    List<Filter> filters = new ArrayList<>();
    said.forEach(
        filter -> {
          if (filter instanceof Filter.Values values && values.column().countedAs().isPresent()) {
            filters.addAll(values.excluded() ? rows.without(values) : rows.with(values));
          } else {
            filters.add(filter);
          }
        });
    return filters;
  }

  private List<Filter> with(Filter.Values values) {
    List<Side> several = draft.choices.sides(Choices.Kind.VALUES, values.column());
    if (several.size() > 1 && counts() && !draft.compared && !draft.heard.either) {
      if (!draft.talk.both) {
        draft.object("object.both-or-either");
      }
      return several.stream().map(side -> sharing(ticket, side.rows(), false)).toList();
    }
    if (!isWhole()) {
      if (isByTicket() && !draft.conditions.isEmpty()) {
        draft.object("object.whole-or-lines");
      }
      return List.of(values);
    }
    draft.assume("assume.whole-tickets");
    return List.of(sharing(ticket, values, false));
  }

  private List<Filter> without(Filter.Values values) {
    Filter named = new Filter.Values(values.column(), values.values(), false);
    Optional<Column> counted = counted();
    if (counted.isPresent()) {
      return List.of(sharing(counted.get(), named, true));
    }
    if (!isWhole() && !counts() && !isByTicket()) {
      return List.of(values);
    }
    if (!isWhole() && draft.measures.stream().anyMatch(measure -> !isCount(measure))) {
      draft.object("object.tickets-mixed");
    }
    draft.assume("assume.tickets-without");
    return List.of(sharing(ticket, named, true));
  }

  private Filter sharing(Column column, Filter rows, boolean excluded) {
    return new Filter.Sharing(draft.table, column, List.of(rows), excluded);
  }

  /** Whether what is computed is of whole tickets: what one comes to, or a list of them. */
  private boolean isWhole() {
    return draft.tickets.whole
        || (isByTicket() && (draft.tickets.told || draft.ranking.most != null))
        || draft.measures.stream().anyMatch(this::isRatio);
  }

  private boolean isByTicket() {
    return groupings.stream().anyMatch(grouping -> grouping.column().equals(ticket));
  }

  private boolean counts() {
    return draft.measures.stream().anyMatch(this::isCount);
  }

  private boolean isCount(Measure measure) {
    return measure instanceof Measure.Named named
        && named.metric().counts().filter(ticket.name()::equals).isPresent();
  }

  /** A metric such as the average ticket divides by the number of tickets. */
  private boolean isRatio(Measure measure) {
    return measure instanceof Measure.Named named && dividesByTickets(named.metric());
  }

  private boolean dividesByTickets(Metric metric) {
    return metric.counts().isEmpty()
        && metric.expression().contains("COUNT(DISTINCT " + ticket.name() + ")");
  }

  /** What else is counted: in "how many days without coffee", days. */
  private Optional<Column> counted() {
    return draft.measures.size() == 1
            && draft.measures.getFirst() instanceof Measure.Different different
            && different.column().countedAs().isEmpty()
        ? Optional.of(different.column())
        : Optional.empty();
  }
}
