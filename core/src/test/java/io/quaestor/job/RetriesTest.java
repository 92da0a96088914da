package io.quaestor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "12, 60", "1000000, 60"})
  void wait_longer_each_time_up_to_a_minute(int failures, long seconds) {
    assertThat(Retries.pause(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
