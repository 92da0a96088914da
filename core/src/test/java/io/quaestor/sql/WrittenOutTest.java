package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.ColumnType;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WrittenOutTest {
  private static final Arguments ARGUMENTS =
      new Arguments(
          List.of(
              Argument.of("year", ColumnType.INTEGER, Cell.number(2021)),
              Argument.of("least", ColumnType.DECIMAL, Cell.number(new BigDecimal("-0.50"))),
              Argument.of("name", ColumnType.TEXT, Cell.text("O'Brien :year -- ")),
              Argument.of("day", ColumnType.DATE, Cell.text("2021-02-03")),
              Argument.of("whole", ColumnType.BOOLEAN, Cell.truth(true)),
              Argument.of("part", ColumnType.BOOLEAN, Cell.truth(false)),
              Argument.of("nothing", ColumnType.TEXT, Cell.missing()),
              Argument.list("regions", ColumnType.TEXT, List.of(Cell.text("EU"), Cell.text("US"))),
              Argument.list("none", ColumnType.TEXT, List.of())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          WHERE y = :year                 | WHERE y = 2021
          WHERE a > :least                | WHERE a > (-0.5)
          WHERE n = :name AND y < :year   | WHERE n = 'O''Brien :year -- ' AND y < 2021
          WHERE d >= :day                 | WHERE d >= '2021-02-03'
          WHERE :whole OR :part           | WHERE TRUE OR FALSE
          WHERE n = :nothing              | WHERE n = NULL
          WHERE r IN (:regions)           | WHERE r IN ('EU', 'US')
          WHERE r IN (:none)              | WHERE r IN (NULL)
          WHERE t = ':year' AND y = :year | WHERE t = ':year' AND y = 2021
          WHERE y = 2021                  | WHERE y = 2021
          """)
  void puts_each_value_where_its_parameter_stands(String sql, String written) {
    assertThat(WrittenOut.of("SELECT 1 FROM x " + sql, ARGUMENTS, Dialect.SQLITE))
        .isEqualTo("SELECT 1 FROM x " + written);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void leaves_comments_as_they_are(Dialect dialect) {
    assertThat(WrittenOut.of("SELECT 1 -- of :year\nFROM x WHERE y = :year", ARGUMENTS, dialect))
        .isEqualTo("SELECT 1 -- of :year\nFROM x WHERE y = 2021");
  }
}
