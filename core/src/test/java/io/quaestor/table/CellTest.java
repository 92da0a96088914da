package io.quaestor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
  @ParameterizedTest
  @CsvSource({"1.50, 1.5", "100, 100", "1E+3, 1000", "0.000, 0", "-2.50, -2.5"})
  void writes_a_number_without_what_carries_no_meaning(String written, String plain) {
    Cell.Numeric cell = (Cell.Numeric) Cell.number(new BigDecimal(written));
    assertThat(cell.value().toPlainString()).isEqualTo(plain);
    assertThat(cell).isEqualTo(Cell.number(new BigDecimal(plain)));
  }

  @Test
  void rounds_away_what_binary_arithmetic_leaves() {
    assertThat(Cell.number(0.1 + 0.2)).isEqualTo(Cell.number(new BigDecimal("0.3")));
  }

  @Test
  void has_no_number_for_what_is_none() {
    assertThat(Cell.number(Double.NaN)).isEqualTo(Cell.missing());
    assertThat(Cell.number(Double.POSITIVE_INFINITY)).isEqualTo(Cell.missing());
  }
}
