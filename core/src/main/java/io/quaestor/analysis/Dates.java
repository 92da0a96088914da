package io.quaestor.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells days and periods: "November 3, 2024", "3 de noviembre de 2024". */
final class Dates {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SPAN = Pattern.compile("([-\\d]{10}) to ([-\\d]{10})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Speech speech;

  Dates(Speech speech) {
    this.speech = speech;
  }

  /** Empty where {@code iso} is no day. */
  Optional<String> day(String iso) {
    return parsed(iso).map(this::spell);
  }

  /** A week by its Monday, a month, a quarter, a year, or a span of days; empty for all else. */
  Optional<String> period(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return Optional.of(speech.say("quarter", quarter.group(2), quarter.group(1)));
    }
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      return day(span.group(1))
          .flatMap(first -> day(span.group(2)).map(last -> speech.say("span", first, last)));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return month(month).map(found -> found.format(pattern("pattern.month")));
    }
    return YEAR.matcher(text).matches()
        ? Optional.of(text)
        : day(text).map(monday -> speech.say("week", monday));
  }

  private String spell(LocalDate day) {
    return day.format(pattern("pattern.day"));
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(speech.text(key), speech.language());
  }

  private static Optional<LocalDate> parsed(String iso) {
    Matcher day = DAY.matcher(iso);
    if (!day.matches()) {
      return Optional.empty();
    }
    int ofMonth = Integer.parseInt(day.group(3));
    return month(day).filter(month -> month.isValidDay(ofMonth)).map(m -> m.atDay(ofMonth));
  }

  private static Optional<YearMonth> month(Matcher matched) {
    int month = Integer.parseInt(matched.group(2));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(matched.group(1)), month));
  }
}
