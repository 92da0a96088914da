package io.quaestor.ingest;

import io.quaestor.table.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Texts that are dates and times, as files write them; cells hold them in ISO form. */
final class TimeCells {
  private static final DateTimeFormatter MONTH_FIRST = strict("M/d/uuuu");
  private static final DateTimeFormatter HOUR_MINUTE = strict("H:mm[:ss]");

  /** With {@code T} or a space; the Z is optional, since cells have no zone. */
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("['Z']")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter SECONDS = strict("uuuu-MM-dd HH:mm:ss");
  private static final int ISO_DATE_LENGTH = 10;
  private static final int LAST_YEAR = 9999;

  private TimeCells() {}

  /** A date, or a date and time whose time is dropped. */
  static Optional<Cell> date(String text) {
    return readDateTime(text).map(moment -> Cell.text(moment.toLocalDate().toString()));
  }

  static Optional<Cell> time(String text) {
    try {
      return Optional.of(Cell.text(LocalTime.parse(text, HOUR_MINUTE).toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Fractions of a second are dropped; a date alone means its midnight. */
  static Optional<Cell> timestamp(String text) {
    return readDateTime(text)
        .map(moment -> Cell.text(moment.truncatedTo(ChronoUnit.SECONDS).format(SECONDS)));
  }

  private static Optional<LocalDateTime> readDateTime(String text) {
    try {
      LocalDateTime moment = parse(text);
      int year = moment.get(ChronoField.YEAR);
      return year >= 1 && year <= LAST_YEAR ? Optional.of(moment) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime parse(String text) {
    if (text.indexOf('/') >= 0) {
      return LocalDate.parse(text, MONTH_FIRST).atStartOfDay();
    }
    return text.length() <= ISO_DATE_LENGTH
        ? LocalDate.parse(text).atStartOfDay()
        : LocalDateTime.parse(text, DATE_TIME);
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
