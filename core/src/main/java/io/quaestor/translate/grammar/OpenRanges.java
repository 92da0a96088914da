package io.quaestor.translate.grammar;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.time.Spans;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "Since November", "before October 15", "up to the 10th". */
final class OpenRanges {
  private final Cursor cursor;
  private final Spans spans;
  private final DateSpan data;

  OpenRanges(Cursor cursor, Spans spans, DateSpan data) {
    this.cursor = cursor;
    this.spans = spans;
    this.data = data;
  }

  /** "Since the end of October" may begin at its last day or before. */
  private boolean isOpenAtVague() {
    return (cursor.is(1, Concept.LATE)
            && cursor.is(0, Concept.SINCE, Concept.FROM, Concept.AFTER, Concept.BEFORE))
        || (cursor.is(1, Concept.EARLY) && cursor.is(0, Concept.AFTER, Concept.UNTIL, Concept.TO));
  }

  /** One end only; the other is that of the data. */
  @Nullable Read read(Draft draft) {
    Read first = spans.at(0);
    if (first != null && cursor.is(first.length(), Concept.ONWARDS)) {
      LocalDate day = first.days().first();
      return new Read(ordered(day, data.last(), day), first.length() + 1);
    }
    Read named = new DateRanges(cursor, spans).end(1);
    if (named == null || isOpenAtVague()) {
      return null;
    }
    DateSpan days = named.days();
    DateSpan open = null;
    int after = cursor.is(1 + named.length(), Concept.ONWARDS) ? 1 : 0;
    boolean since = cursor.is(0, Concept.SINCE, Concept.FROM);
    boolean never = draft.heard.never || (since && cursor.comes(Concept.NEVER));
    if (since
        && never
        && after == 0
        && days.first().isBefore(days.last())
        && days.last().isBefore(data.last())) {
      // "Not sold since October": the last sale was in October.
      draft.assume("assume.since-end", DateReader.label(days));
      open = new DateSpan(days.last().plusDays(1), data.last());
    } else if (since) {
      open = ordered(days.first(), data.last(), days.first());
    } else if (cursor.is(0, Concept.AFTER)) {
      open = ordered(days.last().plusDays(1), data.last(), days.last().plusDays(1));
    } else if (cursor.is(0, Concept.BEFORE)) {
      open = ordered(data.first(), days.first().minusDays(1), days.first().minusDays(1));
    } else if (cursor.is(0, Concept.UNTIL, Concept.TO, Concept.AT_MOST)) {
      open = ordered(data.first(), days.last(), days.last());
    }
    return open == null ? null : new Read(open, named.length() + 1 + after);
  }

  /** What would end before it begins lies outside the data, where the named day is. */
  private static DateSpan ordered(LocalDate first, LocalDate last, LocalDate named) {
    return last.isBefore(first) ? new DateSpan(named, named) : new DateSpan(first, last);
  }
}
