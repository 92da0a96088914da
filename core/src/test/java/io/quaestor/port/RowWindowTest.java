package io.quaestor.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.RowWindow.Place;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowWindowTest {
  @Test
  void skips_then_delivers_then_cuts() {
    RowWindow window = new RowWindow(new QueryLimits(Duration.ofSeconds(1), 2, 1));

    assertThat(Stream.generate(window::next).limit(5))
        .containsExactly(Place.BEFORE, Place.INSIDE, Place.INSIDE, Place.BEYOND, Place.BEYOND);
  }
}
