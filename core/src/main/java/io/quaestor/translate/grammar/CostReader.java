package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.Optional;

/** "How much does it cost", "priced above 20,000", "the 3 most expensive", "costs the least". */
final class CostReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Optional<Column> price = Facts.price(draft);
    return price.isPresent()
        && (readSuperlative(cursor, draft, price.get()) || readCost(cursor, draft, price.get()));
  }

  private static boolean readSuperlative(Cursor cursor, Draft draft, Column price) {
    int before = cursor.whole(0);
    int at = before > 0 ? 1 : 0;
    boolean most = cursor.is(at, Concept.DEAREST);
    if (!most && !cursor.is(at, Concept.CHEAPEST)) {
      return false;
    }
    int after = before > 0 ? -1 : cursor.whole(at + 1);
    rank(draft, price, most, Math.max(before, after));
    cursor.advance(at + (after > 0 ? 2 : 1));
    if (RankReader.readCounted(cursor, draft)) {
      // The dearest ticket is the one that came to the most.
      draft.ranking.measure = null;
    }
    return true;
  }

  private static boolean readCost(Cursor cursor, Draft draft, Column price) {
    if (cursor.is(0, Concept.HOW_MUCH_IS)) {
      draft.heard.howMuch = true;
      draft.heard.howMuchIs = true;
      cursor.advance(1);
      return true;
    }
    if (readComesTo(cursor, draft, price)) {
      return true;
    }
    if (!cursor.is(0, Concept.COSTS)) {
      return false;
    }
    Amounts.Read bounds = Amounts.at(cursor, 1);
    if (bounds != null) {
      Facts.filterOf(cursor, draft, price, bounds.bounds(), cursor.text(1 + bounds.length()));
      cursor.advance(1 + bounds.length());
      return true;
    }
    boolean most = cursor.is(1, Concept.MOST, Concept.TOP);
    if (most || cursor.is(1, Concept.LEAST, Concept.BOTTOM)) {
      rank(draft, price, most, 0);
      cursor.advance(2);
      return true;
    }
    if (!draft.heard.howMuch) {
      // "The cost of the milk" may be what the shop paid.
      return false;
    }
    draft.fact = price;
    cursor.advance(1);
    return true;
  }

  /** "Salen más de 3000 pesos": what sells for an amount of money costs that. */
  private static boolean readComesTo(Cursor cursor, Draft draft, Column price) {
    Amounts.Read bounds = cursor.is(0, Concept.SELL) ? Amounts.at(cursor, 1) : null;
    if (bounds == null || !asksForPrice(cursor.text(1), draft, price)) {
      return false;
    }
    int end = 1 + bounds.length();
    boolean money =
        cursor.term(end) instanceof Term.OfMetric of && of.metric().unit() == Unit.MONEY;
    if (!money) {
      return false;
    }
    Facts.filterOf(cursor, draft, price, bounds.bounds(), cursor.text(end + 1));
    cursor.advance(end + (cursor.is(end + 1, Concept.EACH_ONE) ? 2 : 1));
    return true;
  }

  /** Whether a verb of selling is one that also asks for the price: "cuánto salen". */
  private static boolean asksForPrice(String verb, Draft draft, Column price) {
    String end = " " + Folding.fold(verb);
    return price.words().in(draft.messages.language()).stream()
        .anyMatch(phrase -> Folding.fold(phrase).endsWith(end));
  }

  private static void rank(Draft draft, Column price, boolean most, int count) {
    draft.ranking.most = most;
    draft.ranking.count = Math.max(draft.ranking.count, count);
    draft.ranking.measure =
        new Measure.OfColumn(most ? Aggregate.MAXIMUM : Aggregate.MINIMUM, price);
  }
}
