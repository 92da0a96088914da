package io.quaestor.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void takes_the_middle_one() {
    assertThat(new Spread(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
  }

  @Test
  void takes_the_mean_of_the_two_in_the_middle() {
    assertThat(new Spread(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3.0);
  }

  @Test
  void tells_the_least_and_the_most() {
    assertThat(new Spread(List.of(12.34, 0.5, 1_500.0))).hasToString("12.3 (0.500–1,500)");
  }

  @Test
  void is_not_made_of_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Spread(List.of()));
  }
}
