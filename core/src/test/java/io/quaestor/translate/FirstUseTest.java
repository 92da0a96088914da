package io.quaestor.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstUseTest {
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void makes_nothing_before_it_is_needed_and_one_thing_for_all() {
    FirstUse<Integer> use = new FirstUse<>(made::incrementAndGet);
    assertThat(made).hasValue(0);

    assertThat(IntStream.range(0, 1_000).parallel().mapToObj(i -> use.get())).containsOnly(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void tries_again_after_a_failure() {
    FirstUse<Integer> use =
        new FirstUse<>(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return 7;
            });

    assertThatThrownBy(use::get).hasMessage("not yet");
    assertThat(use.get()).isEqualTo(7);
  }
}
