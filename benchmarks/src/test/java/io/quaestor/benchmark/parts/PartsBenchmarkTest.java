package io.quaestor.benchmark.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.benchmark.Printed;
import org.junit.jupiter.api.Test;

class PartsBenchmarkTest {
  private final Printed printed = new Printed();

  @Test
  void measures_each_part() throws Exception {
    new PartsBenchmark(new PartsBenchmark.Plan(0, 0, 2, 20, "", printed.out())).run();

    assertThat(printed.text())
        .contains("guard, postgres, usual", "guard, sqlite, long list", "< 300 µs", "< 50,000 µs")
        .contains("| english", "| spanish", "| followUp", "| answerJson", "| csvLine");
  }
}
