package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.plan.Measure;
import java.util.List;

/** Sets the tickets with something against those without it. */
final class TicketSides {
  private TicketSides() {}

  static void group(Draft draft) {
    if (!draft.tickets.complement) {
      return;
    }
    Column sold =
        draft.choices.columns().stream()
            .filter(column -> column.countedAs().isPresent())
            .findFirst()
            .orElseThrow();
    Column ticket = draft.column(Role.IDENTIFIER).orElseThrow();
    List<Side> named = draft.choices.sides(Choices.Kind.VALUES, sold);
    if (named.size() != 1
        || !(draft.tickets.told || isOfTickets(draft, ticket))
        || !draft.groupings.isEmpty()
        || !draft.subjects.isEmpty()) {
      draft.object("object.mixed");
      return;
    }
    draft.choices.drop(Choices.Kind.VALUES, sold);
    Side with = named.getFirst();
    draft.groupBy(
        new Grouping.BySides(
            "side",
            ticket,
            List.of(side(draft, ticket, with, false), side(draft, ticket, with, true)),
            Kind.CATEGORY));
    draft.compared = false;
  }

  /** "Sales with and without cake" may be those of the lines. */
  private static boolean isOfTickets(Draft draft, Column ticket) {
    return draft.tickets.whole
        || (!draft.measures.isEmpty()
            && draft.measures.stream().allMatch(measure -> isOfTickets(measure, ticket)));
  }

  private static boolean isOfTickets(Measure measure, Column ticket) {
    return measure instanceof Measure.Named named
        && named.metric().expression().contains("COUNT(DISTINCT " + ticket.name() + ")");
  }

  private static Side side(Draft draft, Column ticket, Side named, boolean excluded) {
    return new Side(
        draft.messages.say(excluded ? "name.without" : "name.with", named.label()),
        new Filter.Sharing(draft.table, ticket, List.of(named.rows()), excluded));
  }
}
