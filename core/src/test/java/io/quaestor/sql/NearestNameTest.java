package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, ab, 1",
    "ab, abc, 1",
    "abc, xyz, 3",
    "'', abc, 3"
  })
  void counts_the_changes_between_two_names(String from, String to, int changes) {
    assertThat(NearestName.distance(from, to)).isEqualTo(changes);
  }

  @Test
  void finds_the_name_with_the_fewest_changes_or_a_common_part() {
    List<String> names = List.of("week_day", "waiter", "unitary_price");
    assertThat(NearestName.of("wiater", names)).contains("waiter");
    assertThat(NearestName.of("WEEKDAY", names)).contains("week_day");
    assertThat(NearestName.of("price", names)).contains("unitary_price");
    assertThat(NearestName.of("colour", names)).isEmpty();
    assertThat(NearestName.of("waitr", List.of("wait", "water", "waiter"))).contains("wait");
    assertThat(NearestName.of("waiters", List.of("wait", "waiter"))).contains("waiter");
    assertThat(NearestName.of("unit", names)).contains("unitary_price");
    assertThat(NearestName.of("uni", names)).isEmpty();
    assertThat(NearestName.of("the_unit_of_it", List.of("unit"))).contains("unit");
    assertThat(NearestName.of("the_uni_of_it", List.of("uni"))).isEmpty();
  }
}
