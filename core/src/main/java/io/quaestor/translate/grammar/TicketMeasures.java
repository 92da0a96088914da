package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.List;
import java.util.Optional;

/** Measures that speak of tickets one by one. */
final class TicketMeasures {
  private TicketMeasures() {}

  /**
   * "The average ticket, ignoring those over 60 thousand" leaves out tickets, so that each must be
   * summed before they are averaged. Says whether that was so.
   */
  static boolean areEachAveraged(Draft draft) {
    Optional<Column> ticket = draft.column(Role.IDENTIFIER);
    boolean alone = draft.subjects.isEmpty() && draft.groupings.isEmpty();
    if (ticket.isEmpty() || !alone || !isAverage(draft.measures, ticket.get())) {
      return false;
    }
    draft.measures.clear();
    draft.measure(new Measure.Named(draft.dataset.metrics().getFirst()));
    draft.unit = new Grouping.ByColumn(ticket.get());
    draft.aggregate = Aggregate.AVERAGE;
    return true;
  }

  private static boolean isAverage(List<Measure> measures, Column ticket) {
    return measures.size() == 1
        && measures.getFirst() instanceof Measure.Named(Metric metric)
        && metric.counts().isEmpty()
        && metric.expression().contains("COUNT(DISTINCT " + ticket.name() + ")");
  }

  /** "The median of the tickets in pesos": of what each comes to, not of how many there are. */
  static boolean isAmountOfEach(Cursor cursor, Draft draft, Metric amount) {
    if (draft.aggregate == null
        || draft.unit != null
        || !amount.additive()
        || !(cursor.term(-1) instanceof Term.OfMetric(Metric counted))
        || !draft.measures.equals(List.of(new Measure.Named(counted)))) {
      return false;
    }
    Optional<Grouping> ticket = draft.counted(counted);
    ticket.ifPresent(
        each -> {
          draft.measures.clear();
          draft.unit = each;
          draft.tickets.whole = true;
        });
    return ticket.isPresent();
  }
}
