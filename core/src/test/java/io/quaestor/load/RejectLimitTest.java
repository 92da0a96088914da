package io.quaestor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectLimitTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 100, false",
    "0, 1, 100, true",
    "7, 7, 100, false",
    "7, 8, 100, true",
    "100000, 100000, 100000, false",
    "0%, 0, 100, false",
    "0%, 1, 100, true",
    "1%, 10, 1000, false",
    "1%, 11, 1000, true",
    "29%, 29, 100, false",
    "7%, 7, 100, false",
    "1.1%, 11, 1000, false",
    "1.1%, 12, 1000, true",
    "0.000001%, 1, 100000000, false",
    "0.000001%, 2, 100000000, true",
    "100%, 100, 100, false",
    "'  12.50 % ', 1, 8, false",
  })
  void says_when_it_is_passed(String text, long rejected, long read, boolean passed) {
    assertThat(RejectLimit.parse(text).orElseThrow().passedBy(rejected, read)).isEqualTo(passed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-1", "100001", "1000000", "1.5", "abc", "101%", "-1%", "%", "1e2%", "١"})
  void is_neither_more_nor_less_than_a_count_or_a_share(String text) {
    assertThat(RejectLimit.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", "100000", "0%", "1.5%", "29%", "0.000001%"})
  void reads_what_it_writes(String text) {
    RejectLimit limit = RejectLimit.parse(text).orElseThrow();

    assertThat(limit).hasToString(text);
    assertThat(RejectLimit.parse(limit.toString())).contains(limit);
  }

  @Test
  void is_passed_before_the_end_of_the_file_by_its_count_alone() {
    assertThat(RejectLimit.parse("7").orElseThrow().passedBy(8)).isTrue();
    assertThat(RejectLimit.parse("1%").orElseThrow().passedBy(8)).isFalse();
    assertThat(RejectLimit.none().passedBy(RejectLimit.MOST)).isFalse();
    assertThat(RejectLimit.none().passedBy(RejectLimit.MOST + 1)).isTrue();
  }

  @Test
  void has_bounds() {
    assertThatThrownBy(() -> new RejectLimit(RejectLimit.MOST + 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RejectLimit(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
