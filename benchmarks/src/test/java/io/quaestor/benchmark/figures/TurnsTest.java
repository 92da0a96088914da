package io.quaestor.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final List<String> order = new ArrayList<>();

  @Test
  void lets_each_be_first_in_its_turn_after_a_round_that_does_not_count() throws Exception {
    Turns<Double> turns = Turns.take(2, List.of(runs("a", 1), runs("b", 10)));

    assertThat(order).containsExactly("a", "b", "a", "b", "b", "a");
    assertThat(turns.of("a")).containsExactly(2.0, 3.0);
    assertThat(turns.of("b")).containsExactly(11.0, 12.0);
  }

  @Test
  void compares_round_by_round() throws Exception {
    Turns<Double> turns = Turns.take(2, List.of(runs("a", 1), runs("b", 9)));

    assertThat(turns.ratio("b", "a", lap -> lap).values()).containsExactly(5.0, 11.0 / 3);
  }

  private Contender<Double> runs(String name, double first) {
    double[] next = {first};
    return new Contender<>(
        name,
        () -> {
          order.add(name);
          return next[0]++;
        });
  }
}
