package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.Bound;
import io.quaestor.translate.plan.Comparison;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.plan.Threshold;
import io.quaestor.translate.time.Spans;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.words.Cursor;
import java.time.LocalDate;

/** Days that bound when things were first or last sold, and not which rows count. */
final class DayBounds {
  private final Cursor cursor;
  private final Spans spans;

  DayBounds(Cursor cursor, Spans spans) {
    this.cursor = cursor;
    this.spans = spans;
  }

  /** "Last sold before October 15" is about the last day, not about the rows that count. */
  boolean read(Draft draft) {
    Comparison comparison =
        cursor.is(0, Concept.BEFORE)
            ? Comparison.LESS
            : cursor.is(0, Concept.AFTER)
                ? Comparison.MORE
                : cursor.is(0, Concept.SINCE) ? Comparison.AT_LEAST : null;
    Read named = spans.at(1);
    Read within = spans.at(0);
    if (within != null && listsFirst(draft)) {
      Measure edge = draft.measures.getFirst();
      draft.thresholds.add(
          new Threshold(edge, Comparison.AT_LEAST, new Bound.Day(within.days().first())));
      draft.thresholds.add(
          new Threshold(edge, Comparison.AT_MOST, new Bound.Day(within.days().last())));
      return true;
    }
    if (comparison == null
        || named == null
        || draft.measures.size() != 1
        || !(draft.measures.getFirst() instanceof Measure.OfColumn end)
        || end.column().role() != Role.DATE) {
      return false;
    }
    LocalDate day = comparison == Comparison.MORE ? named.days().last() : named.days().first();
    draft.thresholds.add(new Threshold(end, comparison, new Bound.Day(day)));
    return true;
  }

  /** "Products first sold in November": their first day is meant, not the first in November. */
  private boolean listsFirst(Draft draft) {
    return cursor.is(-1, Concept.FIRST_TIME, Concept.LAST_TIME)
        && !draft.heard.when
        && !draft.subjects.isEmpty()
        && draft.groupings.isEmpty()
        && draft.measures.size() == 1;
  }
}
