package io.quaestor.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
  private final ObjectMapper json = Json.configured(new ObjectMapper());

  @ParameterizedTest
  @MethodSource("cells")
  void writes_cells_as_plain_values(Cell cell, String expected) throws JsonProcessingException {
    assertThat(json.writeValueAsString(cell)).isEqualTo(expected);
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        argumentSet("text", Cell.text("Café \"Sol\""), "\"Café \\\"Sol\\\"\""),
        argumentSet("missing", Cell.missing(), "null"),
        argumentSet("truth", Cell.truth(true), "true"),
        argumentSet("whole", Cell.number(42), "42"),
        argumentSet("decimal", Cell.number(new BigDecimal("1234.50")), "1234.5"),
        argumentSet("negative", Cell.number(new BigDecimal("-0.5")), "-0.5"),
        argumentSet("sum of doubles", Cell.number(0.1 + 0.2), "0.3"),
        argumentSet("large", Cell.number(new BigDecimal("1E+15")), "1000000000000000"),
        argumentSet("large double", Cell.number(1.5e15), "1500000000000000"),
        argumentSet("small", Cell.number(new BigDecimal("1E-9")), "0.000000001"));
  }
}
