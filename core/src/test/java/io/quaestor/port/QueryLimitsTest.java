package io.quaestor.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLimitsTest {
  @ParameterizedTest
  @CsvSource({"PT0S, PT10S", "PT4S, PT6S", "PT9.9995S, PT0.001S", "PT11S, PT0.001S"})
  void leaves_what_was_not_spent_and_a_moment_at_least(Duration spent, Duration left) {
    QueryLimits limits = QueryLimits.standard().page(3, 7);

    assertThat(limits.after(spent)).isEqualTo(new QueryLimits(left, 7, 3, limits.maxBytes()));
  }
}
