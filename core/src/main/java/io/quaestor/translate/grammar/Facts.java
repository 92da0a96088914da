package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.AtEnd;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Grouping.Side;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells facts that are added up, such as a quantity, from those that are not, such as a price: a
 * metric of the catalog sums the former.
 */
final class Facts {
  private Facts() {}

  /** The fact that is named {@code ahead} links on, or null. */
  static @Nullable Column at(Cursor cursor, int ahead) {
    Term.OfColumn named = cursor.term(ahead, Term.OfColumn.class);
    return named != null && named.column().role() == Role.FACT ? named.column() : null;
  }

  /** The metric that adds a fact up. */
  static Optional<Metric> sumOf(Column fact, Draft draft) {
    String sum = "SUM(" + fact.name() + ")";
    return draft.dataset.metrics().stream()
        .filter(metric -> metric.table().equals(draft.table.name()))
        .filter(metric -> metric.expression().equalsIgnoreCase(sum))
        .findFirst();
  }

  /** What a thing costs: the first amount of money that nobody adds up. */
  static Optional<Column> price(Draft draft) {
    return draft.table.columns().stream()
        .filter(column -> column.role() == Role.FACT && column.unit() == Unit.MONEY)
        .filter(column -> sumOf(column, draft).isEmpty())
        .findFirst();
  }

  static boolean isSold(Grouping grouping) {
    return grouping.column().countedAs().isPresent();
  }

  static String label(Column fact, Draft draft) {
    return fact.words().label(draft.messages.language(), fact.name());
  }

  /** What the rows in the order of time are told apart by. */
  static AtEnd atEnd(Column fact, boolean last, Draft draft) {
    List<Column> along = new ArrayList<>();
    for (Role role : List.of(Role.DATE, Role.TIME_OF_DAY, Role.IDENTIFIER)) {
      draft.column(role).ifPresent(along::add);
    }
    return new AtEnd(fact, along, last);
  }

  /**
   * Keeps the rows in which a fact lies within bounds. In "the revenue of products priced above
   * 20,000" the products only say whose price it is.
   */
  static void filterOf(
      Cursor cursor, Draft draft, Column fact, List<Amounts.Bounded> bounds, String text) {
    int thing = cursor.is(-1, Concept.WHICH) ? -2 : -1;
    Groupings.at(cursor, thing, draft)
        .filter(any -> !draft.measures.isEmpty() && draft.ranking.most == null)
        .ifPresent(draft.subjects::remove);
    filter(draft, fact, bounds, text);
  }

  static void filter(Draft draft, Column fact, List<Amounts.Bounded> bounds, String text) {
    for (Amounts.Bounded bound : bounds) {
      draft.choices.add(
          Choices.Kind.AMOUNTS,
          new Side(text, new Filter.Amount(fact, bound.comparison(), bound.number())));
    }
  }
}
