package io.quaestor.translate.time;

import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.time.Spans.Read;
import io.quaestor.translate.values.DateSpan;
import io.quaestor.translate.words.Cursor;
import io.quaestor.translate.words.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the calendar has a name for: a day, a month, a quarter, a feast, a year. Without a
 * year, it is the latest that the data allows.
 */
final class NamedSpans {
  private final Cursor cursor;
  private final DateSpan data;
  private final Lexicon lexicon;

  NamedSpans(Cursor cursor, DateSpan data, Lexicon lexicon) {
    this.cursor = cursor;
    this.data = data;
    this.lexicon = lexicon;
  }

  @Nullable Read at(int ahead) {
    Term.Day day = cursor.term(ahead, Term.Day.class);
    if (day != null) {
      return new Read(new DateSpan(day.date(), day.date()), 1);
    }
    Term.Slashed slashed = cursor.term(ahead, Term.Slashed.class);
    if (slashed != null) {
      return slashed(slashed);
    }
    if (cursor.term(ahead) instanceof Term.Feast(MonthDay feast)) {
      int year = yearNumber(ahead + 1);
      YearMonth in = year > 0 ? YearMonth.of(year, feast.getMonth()) : latest(feast);
      LocalDate date = in.atDay(feast.getDayOfMonth());
      return new Read(new DateSpan(date, date), year > 0 ? 2 : 1);
    }
    Read quarter = quarter(ahead);
    if (quarter != null) {
      return quarter;
    }
    Term.Month month = cursor.term(ahead, Term.Month.class);
    if (month != null) {
      int dayOfMonth = dayNumber(ahead + 1);
      return dayOfMonth > 0 ? dayOf(month, dayOfMonth, ahead, ahead + 2) : month(ahead);
    }
    int dayFirst = dayNumber(ahead);
    Term.Month after = cursor.term(ahead + 1, Term.Month.class);
    if (dayFirst > 0 && after != null) {
      return dayOf(after, dayFirst, ahead, ahead + 2);
    }
    return year(ahead);
  }

  private @Nullable Read slashed(Term.Slashed slashed) {
    boolean swapped = slashed.first() > 12 || slashed.second() > 12;
    boolean dayIsFirst = swapped ? slashed.first() > 12 : lexicon.dayFirst();
    int day = dayIsFirst ? slashed.first() : slashed.second();
    int month = dayIsFirst ? slashed.second() : slashed.first();
    if (month < 1 || month > 12) {
      return null;
    }
    YearMonth in = slashed.year() > 0 ? YearMonth.of(slashed.year(), month) : latest(month);
    return in.isValidDay(day) ? new Read(new DateSpan(in.atDay(day), in.atDay(day)), 1) : null;
  }

  /** "Q4", "fourth quarter", "Q4 2024". */
  private @Nullable Read quarter(int ahead) {
    Term.Quarter named = cursor.term(ahead, Term.Quarter.class);
    Term.Ordinal ordinal = cursor.term(ahead, Term.Ordinal.class);
    int spelledAs = ordinal != null ? ordinal.number() : cursor.is(ahead, Concept.FIRST) ? 1 : 0;
    boolean spelled = spelledAs > 0 && cursor.is(ahead + 1, Concept.QUARTER);
    if (named == null && !spelled) {
      return null;
    }
    int number = named != null ? named.number() : spelledAs;
    int length = named != null ? 1 : 2;
    if (number < 1 || number > 4) {
      return null;
    }
    int year = yearNumber(ahead + length);
    YearMonth first = year > 0 ? YearMonth.of(year, 3 * number - 2) : latest(3 * number - 2);
    DateSpan days = new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    return new Read(days, year > 0 ? length + 1 : length);
  }

  /** A month with or without its year. */
  @Nullable Read month(int ahead) {
    Term.Month month = cursor.term(ahead, Term.Month.class);
    if (month == null) {
      return null;
    }
    int year = yearNumber(ahead + 1);
    YearMonth yearMonth = year > 0 ? YearMonth.of(year, month.number()) : latest(month.number());
    return new Read(new DateSpan(yearMonth.atDay(1), yearMonth.atEndOfMonth()), year > 0 ? 2 : 1);
  }

  /** The last month of that number that begins within the data, or before its end. */
  private YearMonth latest(int month) {
    YearMonth inLastYear = YearMonth.of(data.last().getYear(), month);
    return inLastYear.atDay(1).isAfter(data.last()) ? inLastYear.minusYears(1) : inLastYear;
  }

  /** The last such day of the data, or before their end. */
  private YearMonth latest(MonthDay feast) {
    YearMonth inLastYear = YearMonth.of(data.last().getYear(), feast.getMonth());
    return feast.atYear(data.last().getYear()).isAfter(data.last())
        ? inLastYear.minusYears(1)
        : inLastYear;
  }

  private @Nullable Read dayOf(Term.Month month, int day, int from, int next) {
    int comma = cursor.is(next, Concept.AND) && yearNumber(next + 1) > 0 ? 1 : 0;
    int year = yearNumber(next + comma);
    YearMonth yearMonth = year > 0 ? YearMonth.of(year, month.number()) : latest(month.number());
    try {
      LocalDate date = yearMonth.atDay(day);
      return new Read(new DateSpan(date, date), next - from + (year > 0 ? 1 + comma : 0));
    } catch (DateTimeException e) {
      return null; // there is no such day; its words are then reported as not understood
    }
  }

  private @Nullable Read year(int ahead) {
    int year = yearNumber(ahead);
    return year > 0
        ? new Read(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), 1)
        : null;
  }

  /** A day of the month, 1 to 31, or -1. */
  int dayNumber(int ahead) {
    Term.Ordinal ordinal = cursor.term(ahead, Term.Ordinal.class);
    int number =
        ordinal != null
            ? ordinal.number()
            : cursor.is(ahead, Concept.FIRST) ? 1 : cursor.whole(ahead);
    return number >= 1 && number <= 31 ? number : -1;
  }

  /** Four digits near the years of the data, or -1. */
  private int yearNumber(int ahead) {
    int number = cursor.whole(ahead);
    return Math.abs(number - data.last().getYear()) <= 20 ? number : -1;
  }
}
