package io.quaestor.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-11-04T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "' 20 ', PT20S",
    "'Mon, 04 Nov 2024 12:01:30 GMT', PT1M30S",
    "'Mon, 04 Nov 2024 11:59:59 GMT', PT0S"
  })
  void reads_seconds_and_dates(String value, Duration expected) {
    assertThat(RetryAfter.parse(value, NOON)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "2024-11-04"})
  void takes_nothing_from_a_value_it_cannot_read(String value) {
    assertThat(RetryAfter.parse(value, NOON)).isEmpty();
  }
}
