package io.quaestor.benchmark.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SheetTest {
  private final Sheet sheet = new Sheet("Loads", "Two rounds", "", "seconds", "target");

  @Test
  void is_a_table_in_markdown_that_says_the_machine() {
    sheet.line("tool", 12.5, "").line("ours", 9, Target.under(10, "s").verdict(9));

    assertThat(sheet.toString())
        .startsWith("\n### Loads\n\nTwo rounds. ")
        .contains(Runtime.version().toString(), "cores", "GB of memory")
        .endsWith(
            """
            |      | seconds | target      |
            |------|---------|-------------|
            | tool | 12.5    |             |
            | ours | 9       | < 10 s: met |
            """);
  }

  @Test
  void refuses_a_line_that_lacks_a_cell() {
    assertThatIllegalArgumentException().isThrownBy(() -> sheet.line("tool", 1));
  }

  @Test
  void says_that_a_target_was_missed() {
    assertThat(Target.atLeast(0.6, "of JDBC").verdict(0.59)).isEqualTo("≥ 0.6 of JDBC: MISSED");
    assertThat(Target.atLeast(10_000, "a second").verdict(10_000))
        .isEqualTo("≥ 10,000 a second: met");
    assertThat(Target.none("errors").verdict(1)).isEqualTo("no errors: MISSED");
  }
}
