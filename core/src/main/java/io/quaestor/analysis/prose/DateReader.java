package io.quaestor.analysis.prose;

import io.quaestor.table.NaturalOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads days, months and quarters: 2024-11-03, November 3, 3 de noviembre, Q4 2024. */
final class DateReader {
  /** Shorter names of months are often something else. */
  private static final int SHORTEST_NAME = 4;

  private DateReader() {}

  /** What begins at a place. */
  static Optional<Mention> at(Tokens tokens, int place) {
    return tokens.at(place).flatMap(token -> at(tokens, place, token));
  }

  private static Optional<Mention> at(Tokens tokens, int place, Token token) {
    return switch (token.type()) {
      case ISO -> Optional.of(day(place, place, DateParts.in(token.text())));
      case SLASHED -> Optional.of(day(place, place, slashed(token.text())));
      case QUARTER ->
          DateParts.in(token.text()).stream()
              .findFirst()
              .map(parts -> quarter(tokens, place, place, parts.year(), parts.quarter()));
      case DIGITS, WORD -> inWords(tokens, place);
      case CLOCK, ODD, SIGN -> Optional.empty();
    };
  }

  private static Optional<Mention> inWords(Tokens tokens, int place) {
    int month = month(tokens, place);
    if (month > 0) {
      return Optional.of(monthFirst(tokens, place, month));
    }
    int named = tokens.length(Sense.QUARTER, place);
    if (named > 0) {
      return Optional.of(dayOrPlace(tokens, place + named))
          .filter(
              number -> number >= 1 && number <= 4 && tokens.is(Token.Type.DIGITS, place + named))
          .map(number -> quarter(tokens, place, place + named, 0, number));
    }
    int number = dayOrPlace(tokens, place);
    return number == 0 ? Optional.empty() : numberFirst(tokens, place, number);
  }

  private static Optional<Mention> numberFirst(Tokens tokens, int place, int number) {
    int next = place + 1;
    if (tokens.isGlued(next) && tokens.length(Sense.ORDINAL_ENDING, next) > 0) {
      next++;
    }
    int quarters = tokens.length(Sense.QUARTER, next);
    if (quarters > 0 && number <= 4) {
      return Optional.of(quarter(tokens, place, next + quarters - 1, 0, number));
    }
    next = skip(tokens, next);
    int month = month(tokens, next);
    if (month == 0) {
      return Optional.empty();
    }
    int last = tokens.isSign(".", next + 1) ? next + 1 : next;
    int year = yearAfter(tokens, last);
    return Optional.of(
        day(
            place,
            year > 0 ? year : last,
            List.of(DateParts.ofDay(year(tokens, year), month, number))));
  }

  private static Mention monthFirst(Tokens tokens, int place, int month) {
    int last = tokens.isSign(".", place + 1) && isNumber(tokens, place + 2) ? place + 1 : place;
    int year = yearAfter(tokens, last);
    if (year > 0) {
      return day(place, year, List.of(DateParts.ofMonth(year(tokens, year), month)));
    }
    int number = tokens.is(Token.Type.DIGITS, last + 1) ? dayOrPlace(tokens, last + 1) : 0;
    if (number == 0 || tokens.isSign("%", last + 2)) {
      return new Mention.Day(place, place, List.of(DateParts.ofMonth(0, month)), true);
    }
    int end = last + 1;
    if (tokens.isGlued(end + 1) && tokens.length(Sense.ORDINAL_ENDING, end + 1) > 0) {
      end++;
    }
    int of = yearAfter(tokens, end);
    return day(place, of > 0 ? of : end, List.of(DateParts.ofDay(year(tokens, of), month, number)));
  }

  private static Mention quarter(Tokens tokens, int first, int last, int year, int quarter) {
    int after = year > 0 ? 0 : yearAfter(tokens, last);
    int told = after > 0 ? year(tokens, after) : year;
    return day(first, after > 0 ? after : last, List.of(DateParts.ofQuarter(told, quarter)));
  }

  private static Mention day(int first, int last, List<DateParts> readings) {
    return new Mention.Day(
        first, last, readings.stream().filter(DateParts::isPossible).toList(), false);
  }

  private static List<DateParts> slashed(String text) {
    List<Integer> numbers = Stream.of(text.split("/", -1)).map(Integer::valueOf).toList();
    int year =
        numbers.size() < 3 ? 0 : numbers.get(2) < 100 ? 2000 + numbers.get(2) : numbers.get(2);
    return List.of(
        DateParts.ofDay(year, numbers.get(1), numbers.get(0)),
        DateParts.ofDay(year, numbers.get(0), numbers.get(1)));
  }

  private static boolean isNumber(Tokens tokens, int place) {
    return tokens.is(Token.Type.DIGITS, place);
  }

  private static int month(Tokens tokens, int place) {
    String word = tokens.text(place);
    boolean besideNumber =
        isNumber(tokens, place + 1)
            || isNumber(tokens, skip(tokens, place + 1))
            || isNumber(tokens, place - 1)
            || isNumber(tokens, place - 2)
            || isNumber(tokens, place - 3)
            || tokens.isSign(".,", place + 1);
    return tokens.is(Token.Type.WORD, place) && (word.length() >= SHORTEST_NAME || besideNumber)
        ? NaturalOrder.month(word).orElse(0)
        : 0;
  }

  /** A number from 1 to 31 or an ordinal; 0 where there is none. */
  private static int dayOrPlace(Tokens tokens, int place) {
    String text = tokens.text(place);
    if (tokens.is(Token.Type.DIGITS, place) && text.length() <= 2) {
      int number = Integer.parseInt(text);
      return number <= 31 ? number : 0;
    }
    return tokens.term(Sense.ORDINAL, place).map(hit -> hit.value().intValue()).orElse(0);
  }

  /** Behind "of", "de" and the like. */
  private static int skip(Tokens tokens, int place) {
    int at = place;
    while (tokens.length(Sense.OF, at) > 0) {
      at++;
    }
    return at;
  }

  /** The place of a year behind {@code place}, or 0. */
  private static int yearAfter(Tokens tokens, int place) {
    int at = tokens.isSign(",", place + 1) ? place + 2 : skip(tokens, place + 1);
    return year(tokens, at) > 0 ? at : 0;
  }

  private static int year(Tokens tokens, int place) {
    return place > 0
            && tokens.is(Token.Type.DIGITS, place)
            && tokens.text(place).matches("(?:19|20)\\d{2}")
        ? Integer.parseInt(tokens.text(place))
        : 0;
  }
}
