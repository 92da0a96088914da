package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.plan.Aggregate;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.telling.Sorting;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.util.Optional;

/** "By product and month", "per waiter", "for each day of the week". */
final class GroupReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    if (!cursor.is(0, Concept.BY)) {
      return false;
    }
    Optional<Grouping> first = Groupings.at(cursor, 1, draft);
    if (first.isEmpty()) {
      return readMeasure(cursor, draft);
    }
    if (isFollowedByValue(cursor)) {
      // The value's own reader takes the rest; "by" only leads to it.
      cursor.advance(1);
      return true;
    }
    if (isUnit(cursor, first.orElseThrow(), draft)) {
      draft.unit = first.orElseThrow();
      cursor.advance(2);
      return true;
    }
    if (grewThroughout(cursor, first.orElseThrow(), draft)) {
      draft.object("object.mixed");
    }
    draft.groupBy(first.orElseThrow());
    cursor.advance(2);
    readFurther(cursor, draft);
    return true;
  }

  /** "Which products grew every month" asks for those that did so in all of them. */
  private static boolean grewThroughout(Cursor cursor, Grouping unit, Draft draft) {
    return draft.change.grown
        && PreviousReader.isTime(unit)
        && draft.lexicon.eachWords().contains(Folding.fold(cursor.text(1)))
        && draft.subjects.stream().anyMatch(subject -> subject.column().role() == Role.DIMENSION);
  }

  /** "Cost per user by company", "average cost per user": what is said of each of those counted. */
  private static boolean isUnit(Cursor cursor, Grouping first, Draft draft) {
    boolean counted =
        first.column().role() == Role.IDENTIFIER
            && draft.dataset.metrics().stream()
                .anyMatch(metric -> metric.counts().filter(first.name()::equals).isPresent());
    boolean within =
        cursor.is(2, Concept.BY)
            && !cursor.is(3, Concept.BY)
            && Groupings.at(cursor, 3, draft).isPresent();
    return counted
        && draft.unit == null
        && draft.groupings.isEmpty()
        && !draft.measures.isEmpty()
        && !draft.isPlural(cursor.peek(1).orElseThrow())
        && (within || Aggregate.AVERAGE.equals(draft.aggregate));
  }

  /** "By waiter 102" names one waiter and is no grouping. */
  private static boolean isFollowedByValue(Cursor cursor) {
    return cursor.term(1, Term.OfColumn.class) != null
        && cursor.term(2, Term.Numeral.class) != null;
  }

  private static void readFurther(Cursor cursor, Draft draft) {
    while (cursor.is(0, Concept.AND, Concept.BY)) {
      int skipped = cursor.is(1, Concept.BY) ? 2 : 1;
      Optional<Grouping> further = Groupings.at(cursor, skipped, draft);
      boolean ranked = cursor.text(0, 1).equals(",") && cursor.ranksLater();
      boolean compared =
          cursor.joins(skipped + 1) && cursor.is(skipped + 2, Concept.WEEKEND, Concept.WORKDAYS);
      if (further.isEmpty() || ranked || compared) {
        // "For every hour, the product that sells most": what is ranked is no further group, nor
        // is one side of a comparison.
        return;
      }
      draft.groupBy(further.orElseThrow());
      cursor.advance(skipped + 1);
    }
  }

  /** "Best days by tickets": what follows is a measure, and "by" only leads to it. */
  private static boolean readMeasure(Cursor cursor, Draft draft) {
    if (leadsToAverage(cursor, draft)) {
      draft.ranking.byMeasure = true;
      cursor.advance(1);
      return true;
    }
    int skipped = cursor.is(1, Concept.HOW_MANY, Concept.TOTAL) ? 2 : 1;
    Term.OfMetric metric = cursor.term(skipped, Term.OfMetric.class);
    if (metric == null) {
      return false;
    }
    if (isForEach(cursor, skipped, metric.metric(), draft)) {
      Optional<Grouping> unit = draft.counted(metric.metric());
      unit.ifPresent(counted -> draft.unit = counted);
      cursor.advance(unit.isPresent() ? skipped + 1 : 0);
      return unit.isPresent();
    }
    if (draft.ranking.most == null && !draft.measures.isEmpty()) {
      return false;
    }
    draft.ranking.byMeasure = true;
    cursor.advance(1);
    return true;
  }

  /** "Rank the weekdays by average daily revenue": the average's own readers take the rest. */
  private static boolean leadsToAverage(Cursor cursor, Draft draft) {
    boolean ordering =
        draft.ranking.placed || draft.ranking.most != null || draft.sorting != Sorting.NATURAL;
    boolean metricFollows =
        cursor.term(2, Term.OfMetric.class) != null || cursor.term(3, Term.OfMetric.class) != null;
    return ordering && cursor.is(1, Concept.AVERAGE, Concept.MEDIAN) && metricFollows;
  }

  /**
   * "By tickets" orders by their number; "per ticket" asks for a ratio, which is something else.
   */
  private static boolean isForEach(Cursor cursor, int ahead, Metric metric, Draft draft) {
    boolean counted = metric.unit() == Unit.COUNT || metric.unit() == Unit.QUANTITY;
    return counted && !draft.isPlural(cursor.peek(ahead).orElseThrow());
  }
}
