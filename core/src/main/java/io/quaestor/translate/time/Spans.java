package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one stretch of days: a day, a week, a month, a part of a month, a year. What has no year
 * lies as late as the data allows; what is relative counts from the last day of the data.
 */
public final class Spans {
  /** A stretch of days and how many links it took. */
  public record Read(DateSpan days, int length) {}

  private final Cursor cursor;
  private final DateSpan data;
  private final @Nullable DateSpan before;
  private final boolean beforeIsSaid;
  private final Lexicon lexicon;
  private final NamedSpans named;

  /**
   * @param before the days that were asked about before, null where there are none
   * @param beforeIsSaid whether this question names them, or goes on from one that does
   * @param lexicon the words of the language that is spoken
   */
  public Spans(
      Cursor cursor,
      DateSpan data,
      @Nullable DateSpan before,
      boolean beforeIsSaid,
      Lexicon lexicon) {
    this.cursor = cursor;
    this.data = data;
    this.before = before;
    this.beforeIsSaid = beforeIsSaid;
    this.lexicon = lexicon;
    this.named = new NamedSpans(cursor, data, lexicon);
  }

  /** The stretch that begins {@code ahead} links on, or null. */
  public @Nullable Read at(int ahead) {
    Term.Weekday weekday = cursor.term(ahead, Term.Weekday.class);
    if (weekday != null) {
      Read day = named.at(ahead + 1);
      return day != null && isOne(day, weekday.day()) ? longer(day, 1) : relative(ahead);
    }
    Read elliptic = new MonthParts(cursor, this).elliptic(ahead);
    Read absolute = elliptic != null ? elliptic : named.at(ahead);
    return absolute != null ? absolute : relative(ahead);
  }

  private @Nullable Read relative(int ahead) {
    Read told = before == null ? null : new ToldSpans(cursor, before, beforeIsSaid).at(ahead);
    return told != null ? told : new RelativeSpans(cursor, data, this).at(ahead);
  }

  private static boolean isOne(Read read, DayOfWeek weekday) {
    DateSpan days = read.days();
    return days.first().equals(days.last()) && days.first().getDayOfWeek() == weekday;
  }

  /** Whether a unit of time is said by its plain name: "semana" and not "semanal". */
  public boolean isNoun(int ahead) {
    return cursor.term(ahead) instanceof Term.Word(Concept concept)
        && lexicon.phrases().getOrDefault(concept, List.of()).stream()
            .limit(1)
            .anyMatch(noun -> Folding.fold(noun).equals(Folding.fold(cursor.text(ahead, 1))));
  }

  /** A month with or without its year. */
  @Nullable Read month(int ahead) {
    return named.month(ahead);
  }

  /** A day of the month, 1 to 31, or -1. */
  public int dayNumber(int ahead) {
    return named.dayNumber(ahead);
  }

  static Read longer(Read read, int by) {
    return new Read(read.days(), read.length() + by);
  }

  static DateSpan weekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateSpan(monday, monday.plusDays(6));
  }
}
