package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads one stretch of the day: "from 10am to 1pm", "until 12", "from 16 onwards". */
public final class HourSpans {
  private static final int HOURS_OF_DAY = 24;

  /** A stretch of the day and how many links it took; midnight as its end is that of the day. */
  public record Read(LocalTime from, LocalTime before, int length) {
    /** Whether it has hours in common with another. */
    public boolean meets(Read other) {
      return isBefore(from, other.before) && isBefore(other.from, before);
    }
  }

  private final Cursor cursor;
  private final boolean plain;

  /**
   * @param plain whether it is known that hours are meant, so that bare numbers are hours
   */
  public HourSpans(Cursor cursor, boolean plain) {
    this.cursor = cursor;
    this.plain = plain;
  }

  public @Nullable Read at(int ahead) {
    Read range = range(ahead);
    return range != null ? range : open(ahead);
  }

  static boolean isBefore(LocalTime from, LocalTime end) {
    return end.equals(LocalTime.MIDNIGHT) || from.isBefore(end);
  }

  /** Two ends of which at least one is plainly a time of day. */
  private @Nullable Read range(int ahead) {
    int start = ahead + (cursor.is(ahead, Concept.FROM, Concept.BETWEEN) ? 1 : 0);
    boolean linked = cursor.is(start + 1, Concept.TO, Concept.AND, Concept.UNTIL);
    int end = start + (linked ? 2 : 1);
    boolean named =
        cursor.term(start, Term.Clock.class) != null || cursor.term(end, Term.Clock.class) != null;
    boolean bare = plain ? linked && !isOfOther(end + 1) : plainHours(start, end, ahead);
    LocalTime to = end(end);
    LocalTime from = time(start);
    if (!(named || bare)
        || to == null
        || from == null
        || (start == ahead && cursor.is(start + 1, Concept.AND))) {
      return null;
    }
    if (cursor.term(start, Term.Numeral.class) != null && isAfternoon(end)) {
      LocalTime later = from.plusHours(12);
      from = later.isBefore(to) && later.isAfter(from) ? later : from;
    }
    return isBefore(from, to) ? new Read(from, to, end + 1 - ahead) : null;
  }

  /** "Between 17 and 19", where neither can be a day or an amount. */
  private boolean plainHours(int start, int end, int ahead) {
    return start == ahead + 1
        && cursor.is(ahead, Concept.BETWEEN)
        && cursor.peek(ahead).orElseThrow().tokens().size() == 1 // "entre el 21 y el 22": no hours
        && cursor.whole(start) >= 6
        && cursor.whole(end) > cursor.whole(start)
        && cursor.whole(end) <= HOURS_OF_DAY
        && !isOfOther(end + 1)
        && !(cursor.is(end + 1, Concept.AND) && cursor.whole(end + 2) >= 0);
  }

  /** Whether what follows numbers says that they are amounts or days. */
  private boolean isOfOther(int after) {
    return cursor.is(after, Concept.THOUSAND, Concept.MILLION, Concept.DAY)
        || cursor.term(after, Term.Month.class) != null
        || cursor.term(after, Term.OfMetric.class) != null
        || cursor.term(after, Term.OfColumn.class) != null;
  }

  private boolean isAfternoon(int at) {
    Term.Clock clock = cursor.term(at, Term.Clock.class);
    return clock != null && clock.halfOfDay() && !clock.time().isBefore(LocalTime.NOON);
  }

  /** One end only; the other is that of the day. */
  private @Nullable Read open(int ahead) {
    LocalTime begin = one(ahead);
    if (begin != null && cursor.is(ahead + 1, Concept.ONWARDS)) {
      return new Read(begin, LocalTime.MIDNIGHT, 2);
    }
    boolean after = cursor.is(ahead, Concept.AFTER, Concept.SINCE, Concept.FROM);
    boolean until = cursor.is(ahead, Concept.BEFORE, Concept.UNTIL, Concept.TO);
    LocalTime time = after || until ? one(ahead + 1) : null;
    if (time == null) {
      return null;
    }
    int length = after && cursor.is(ahead + 2, Concept.ONWARDS) ? 3 : 2;
    return until
        ? new Read(LocalTime.MIN, time, length)
        : new Read(time, LocalTime.MIDNIGHT, length);
  }

  private @Nullable LocalTime one(int at) {
    return plain && !isOfOther(at + 1) ? time(at) : plainTime(at);
  }

  private @Nullable LocalTime plainTime(int at) {
    if (cursor.is(at, Concept.NOON)) {
      return LocalTime.NOON;
    }
    Term.Clock clock = cursor.term(at, Term.Clock.class);
    return clock == null ? null : clock.time();
  }

  private @Nullable LocalTime end(int at) {
    return cursor.whole(at) == HOURS_OF_DAY || cursor.is(at, Concept.MIDNIGHT)
        ? LocalTime.MIDNIGHT
        : time(at);
  }

  private @Nullable LocalTime time(int at) {
    LocalTime clock = plainTime(at);
    if (clock != null) {
      return clock;
    }
    int hour = cursor.whole(at);
    return hour >= 0 && hour < HOURS_OF_DAY ? LocalTime.of(hour, 0) : null;
  }
}
