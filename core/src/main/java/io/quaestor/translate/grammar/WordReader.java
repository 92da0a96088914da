package io.quaestor.translate.grammar;

import io.quaestor.catalog.Role;
import io.quaestor.chart.ChartType;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.plan.CalendarPart;
import io.quaestor.translate.plan.Measure;
import io.quaestor.translate.telling.Sorting;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;

/** Single words that say how to compute or to show, and those that may be left out. */
final class WordReader implements ClauseReader {
  @Override
  public boolean read(Cursor cursor, Draft draft) {
    Term.Word word = cursor.term(0, Term.Word.class);
    boolean leads =
        cursor.is(0, Concept.FROM, Concept.BY)
            && (cursor.term(1) instanceof Term.Values || cursor.term(1) instanceof Term.OfSegment);
    leads |= cursor.is(0, Concept.FROM) && namesPart(cursor, draft);
    if (repeatsGroup(cursor, draft)) {
      cursor.advance(1);
      return true;
    }
    if (cursor.is(0, Concept.THAT_TIME) && draft.choices.spans().size() == 1) {
      cursor.advance(1); // "what was not sold yesterday? a list of what had no sales that day"
      return true;
    }
    if (cursor.is(0, Concept.SAME)) {
      return readSame(cursor, draft);
    }
    // "The difference in revenue between waiter 51 and waiter 52"
    leads |= cursor.is(0, Concept.BETWEEN) && draft.change.wanted && cursor.whole(1) < 0;
    if (cursor.is(0, Concept.OR) && (draft.ranking.most != null || cursor.comparesLater())) {
      draft.heard.more = true; // "facturamos más en octubre o en noviembre" asks for one of the two
      cursor.advance(1);
      return true;
    }
    if (cursor.is(0, Concept.BY) && cursor.peek(1).isEmpty()) {
      // "… revenue of each": the sides that were named.
      draft.compared = true;
      cursor.advance(1);
      return true;
    }
    if (word == null || !(leads || note(word.concept(), draft))) {
      return false;
    }
    cursor.advance(1);
    return true;
  }

  /** "How much of our revenue is from weekends": what is meant is said, not since when. */
  private static boolean namesPart(Cursor cursor, Draft draft) {
    boolean weekdays =
        cursor.term(1) instanceof Term.Weekday && draft.isPlural(cursor.peek(1).orElseThrow());
    boolean tickets =
        cursor.term(1) instanceof Term.OfMetric of && draft.counted(of.metric()).isPresent();
    return weekdays
        || tickets
        || cursor.is(1, Concept.WEEKEND, Concept.WORKDAYS)
        || cursor.is(1, Concept.MORNING, Concept.AFTERNOON, Concept.EVENING, Concept.NIGHT);
  }

  /** "… the top 5 products of that month": each month that is grouped by. */
  private static boolean repeatsGroup(Cursor cursor, Draft draft) {
    return cursor.is(0, Concept.THAT_TIME)
        && (draft.part.share || draft.part.percent)
        && draft.ranking.most != null
        && draft.groupings.stream().anyMatch(PreviousReader::isTime);
  }

  /** "Of that same month" repeats a group; "his revenue" is that of each. */
  private static boolean readSame(Cursor cursor, Draft draft) {
    boolean repeats =
        Groupings.at(cursor, 1, draft).filter(named -> draft.groupsBy(named)).isPresent();
    boolean owned = cursor.term(1) instanceof Term.OfMetric && !draft.groupings.isEmpty();
    draft.part.own |= owned;
    cursor.advance(repeats ? 2 : owned ? 1 : 0);
    return repeats || owned;
  }

  private static boolean note(Concept concept, Draft draft) {
    switch (concept) {
      case SELL -> draft.heard.sold = true;
      case HOW_MUCH -> draft.heard.howMuch = true;
      case EARN -> {
        draft.heard.sold = true;
        draft.heard.howMuch = true;
      }
      case EVERY_DAY -> draft.heard.everyDay = true;
      case EVERY_WEEK -> draft.heard.every = CalendarPart.WEEK;
      case EVERY_MONTH -> draft.heard.every = CalendarPart.MONTH;
      case WORK -> draft.heard.worked = true;
      case SO_FAR -> {
        // Nothing more to note: the days it is about are read by it.
      }
      case OPEN -> {
        return DayCounts.readOpen(draft);
      }
      case WORKED_DAYS ->
          draft.column(Role.DATE).ifPresent(date -> draft.measure(new Measure.Different(date)));
      case AMOUNT -> draft.heard.howMuch = true;
      case ELSE -> draft.tickets.together = true;
      case WHEN_USUALLY -> {
        draft.heard.when = true;
        draft.heard.usually = true;
      }
      case WHEN -> draft.heard.when = true;
      case TOGETHER -> draft.tickets.together = true;
      case NEVER -> {
        draft.heard.never = true;
        draft.heard.sold = true;
      }
      case MORE -> draft.heard.more = true;
      case HOW_MANY -> draft.count.howMany = true;
      case SHARE -> draft.part.share = true;
      case COMPARE, EACH_ONE, THAN -> draft.compared = true;
      case PERCENT -> draft.part.percent = true;
      case PARETO -> {
        draft.sorting = draft.sorting == Sorting.NATURAL ? Sorting.MOST_FIRST : draft.sorting;
        draft.trend = Trend.RUNNING_TOTAL;
        draft.part.percent = true;
      }
      case MAKE_UP -> {
        return draft.part.share || draft.part.percent;
      }
      case DIFFERENCE -> draft.change.wanted = true;
      case OVER_TIME -> draft.heard.overTime = true;
      case RUNNING_TOTAL -> draft.trend = Trend.RUNNING_TOTAL;
      case BEST_FIRST -> draft.sorting = Sorting.MOST_FIRST;
      case WORST_FIRST -> draft.sorting = Sorting.LEAST_FIRST;
      case CHRONOLOGICAL -> draft.sorting = Sorting.BY_GROUPING;
      case CHART_LINE -> draft.wantedChart = ChartType.LINE;
      case CHART_BAR -> draft.wantedChart = ChartType.BAR;
      case CHART_PIE -> draft.wantedChart = ChartType.PIE;
      case CHART_TABLE -> draft.wantedChart = ChartType.TABLE;
      case CHART_SCATTER -> draft.wantedChart = ChartType.SCATTER;
      case WHICH, LIST, ALL -> draft.heard.which = true;
      case ALL_TIME -> draft.talk.allTime = true;
      case TOTAL -> draft.heard.total = true;
      case OR -> {
        if (draft.heard.more && draft.sorting == Sorting.NATURAL) {
          draft.sorting = Sorting.MOST_FIRST;
        }
        return draft.heard.more; // "who sold more, 51 or 52" asks for one of the two
      }
      case AND -> {
        // Nothing more to note: the words around them have been read.
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
