package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.words.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * "List the teas we sell", "which teas", "all the credit notes": what was named is wanted by its
 * names, where nothing is measured.
 */
final class NamedList {
  private NamedList() {}

  /** Whether the word before tells that what follows is to be listed. */
  static boolean leadsHere(Cursor cursor) {
    int back = cursor.is(-1, Concept.ALL) ? -2 : -1;
    return cursor.is(back, Concept.LIST, Concept.WHICH);
  }

  static void decide(Draft draft) {
    boolean open =
        draft.heard.listed
            && draft.subjects.isEmpty()
            && draft.groupings.isEmpty()
            && draft.measures.isEmpty()
            && draft.ranking.most == null
            && !draft.heard.howMuch
            && !draft.count.howMany
            && !draft.compared
            && !draft.part.share
            && draft.unit == null
            && draft.conditions.isEmpty();
    Column column = open ? column(draft) : null;
    if (column != null) {
      draft.subject(new Grouping.ByColumn(column), true);
    }
  }

  private static @Nullable Column column(Draft draft) {
    return draft.choices.all().stream()
        .map(Grouping.Side::rows)
        .filter(
            rows ->
                (rows instanceof Filter.InSegment segment && !segment.excluded())
                    || (rows instanceof Filter.Values values && !values.excluded()))
        .map(Filter::column)
        .filter(column -> column.countedAs().isPresent() || column.equals(draft.segment))
        .findFirst()
        .orElse(null);
  }
}
