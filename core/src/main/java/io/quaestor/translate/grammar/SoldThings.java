package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import java.util.Optional;

/**
 * "The least sold items", "top grossing items": a word that counts what is sold and also names it,
 * right after a word that ranks, is what is ranked.
 */
final class SoldThings {
  private SoldThings() {}

  static boolean read(Cursor cursor, Draft draft) {
    int at = cursor.is(0, Concept.SELL, Concept.EARN) ? 1 : 0;
    Term.OfMetric metric = cursor.term(at, Term.OfMetric.class);
    if (metric == null || !draft.subjects.isEmpty() || !draft.groupings.isEmpty()) {
      return false;
    }
    Link link = cursor.peek(at).orElseThrow();
    Optional<Column> sold =
        draft.table.columns().stream()
            .filter(column -> column.countedAs().filter(metric.metric().name()::equals).isPresent())
            .filter(column -> isNamed(column, link, draft))
            .findFirst();
    if (sold.isEmpty()) {
      return false;
    }
    draft.subject(new Grouping.ByColumn(sold.get()), draft.isPlural(link));
    if (cursor.is(0, Concept.EARN)) {
      draft.measure(new Measure.Named(draft.dataset.metrics().getFirst()));
    } else {
      draft.ranking.metric = metric.metric();
    }
    draft.heard.sold |= at == 1;
    cursor.advance(at + 1);
    return true;
  }

  private static boolean isNamed(Column column, Link link, Draft draft) {
    String stem = draft.lexicon.stem(link.tokens().getFirst().folded());
    return link.tokens().size() == 1
        && column.words().in(draft.messages.language()).stream()
            .anyMatch(word -> draft.lexicon.stem(word).equals(stem));
  }
}
