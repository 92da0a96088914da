package io.quaestor.evaluation;

import io.quaestor.table.Cell;
import io.quaestor.table.NaturalOrder;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which values of one kind are spelt: two cells are the same value when one spelling
 * reads the same of both. Each gives nothing for a cell that is not of its kind.
 */
enum Spelling {
  /** {@code 12.5}, also as text; a truth value is 1 or 0. */
  NUMBER {
    @Override
    Optional<Object> read(String text) {
      return PLAIN_NUMBER.matcher(text).matches()
          ? Optional.of(new BigDecimal(text))
          : Optional.empty();
    }
  },
  /** Letter by letter, whatever the case. */
  TEXT {
    @Override
    Optional<Object> read(String text) {
      return Optional.of(text.toLowerCase(Locale.ROOT));
    }
  },
  /** {@code 2024-10-05}, also with midnight after it. */
  DAY {
    @Override
    Optional<Object> read(String text) {
      return first(DATE, text);
    }
  },
  /** {@code 9}, {@code 09}, {@code 09:00}, {@code 9 h}, {@code 9 am}. */
  HOUR {
    @Override
    Optional<Object> read(String text) {
      Matcher clock = CLOCK.matcher(text);
      if (!clock.matches()) {
        return Optional.empty();
      }
      int hour = Integer.parseInt(clock.group(1));
      String half = clock.group(2) == null ? "" : clock.group(2).toLowerCase(Locale.ROOT);
      if (half.isEmpty()) {
        return within(hour, 0, 23);
      }
      return within(hour, 1, 12).map(any -> hour % 12 + (half.equals("p") ? 12 : 0));
    }
  },
  /** By name, or by number as databases count: 1 for Monday, 0 or 7 for Sunday. */
  WEEKDAY {
    @Override
    Optional<Object> read(String text) {
      OptionalInt named = NaturalOrder.weekday(text);
      return named.isPresent()
          ? Optional.of(named.getAsInt())
          : whole(text).flatMap(day -> within(day == 0 ? 7 : day, 1, 7));
    }
  },
  /** A month of one year: {@code 2024-10}, {@code 10/2024}, {@code October 2024}. */
  MONTH_OF_YEAR {
    @Override
    Optional<Object> read(String text) {
      Matcher iso = ISO_MONTH.matcher(text);
      if (iso.matches()) {
        return yearMonth(iso.group(1), iso.group(2));
      }
      Matcher named = YEAR_LAST.matcher(text);
      return named.matches() ? yearMonth(named.group(2), named.group(1)) : Optional.empty();
    }
  },
  /** A month of any year: {@code October}, {@code oct}, {@code 10}, or one of a year. */
  MONTH {
    @Override
    Optional<Object> read(String text) {
      return MONTH_OF_YEAR
          .read(text)
          .map(month -> (Object) ((YearMonth) month).getMonthValue())
          .or(() -> month(text).map(number -> (Object) number));
    }
  };

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]00:00(:00(\\.0+)?)?)?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?::00){0,2}\\s*(?:h|hs|hrs|(a|p)\\.?\\s?m\\.?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO_MONTH =
      Pattern.compile("(\\d{4})-(\\d{2})(?:-01(?:[T ]00:00(?::00(?:\\.0+)?)?)?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([\\p{L}.]+|\\d{1,2})(?: de | del |[ /-])(\\d{4})");

  abstract Optional<Object> read(String text);

  /** What the cell says; nothing when it is not of this kind, and {@code cell} when it is NULL. */
  Optional<Object> read(Cell cell) {
    return switch (cell) {
      case Cell.Missing missing -> Optional.of(missing);
      case Cell.Text text -> read(text.value().strip());
      case Cell.Numeric number -> read(number.value().toPlainString());
      case Cell.Truth truth -> read(truth.value() ? "1" : "0");
    };
  }

  private static Optional<Object> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Object> yearMonth(String year, String month) {
    return month(month).map(number -> YearMonth.of(Integer.parseInt(year), number));
  }

  private static Optional<Integer> month(String text) {
    OptionalInt named = NaturalOrder.month(text);
    return named.isPresent()
        ? Optional.of(named.getAsInt())
        : whole(text).filter(number -> number >= 1 && number <= 12);
  }

  private static Optional<Integer> whole(String text) {
    return text.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Object> within(int number, int least, int most) {
    return number >= least && number <= most ? Optional.of(number) : Optional.empty();
  }
}
