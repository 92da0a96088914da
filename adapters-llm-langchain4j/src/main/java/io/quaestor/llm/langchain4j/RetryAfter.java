package io.quaestor.llm.langchain4j;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads the header {@code Retry-After}: whole seconds or a date.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, section 10.2.3</a>
 */
final class RetryAfter {
  private RetryAfter() {}

  /** How long to wait from now on, never negative; empty when the value cannot be read. */
  static Optional<Duration> parse(String value, Clock clock) {
    String text = value.strip();
    return text.matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : date(text).map(date -> untilOrZero(date, clock.instant()));
  }

  private static Duration untilOrZero(Instant date, Instant now) {
    return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      // A pause is a courtesy of the service; without a readable one the caller chooses its own.
      return Optional.empty();
    }
  }
}
