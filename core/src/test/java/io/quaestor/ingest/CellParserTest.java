package io.quaestor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Unit;
import io.quaestor.catalog.ValueRules;
import io.quaestor.catalog.ValueWords;
import io.quaestor.catalog.Wording;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellParserTest {
  @ParameterizedTest
  @CsvSource({
    "INTEGER, 0, , 0, true",
    "INTEGER, 0, , -1, false",
    "INTEGER, 1, 12, 12, true",
    "INTEGER, 1, 12, 13, false",
    "INTEGER, 1, 12, 0, false",
    "DECIMAL, 0, , 0.00, true",
    "DECIMAL, 0, , -0, true",
    "DECIMAL, 0, , -0.0000001, false",
    "DECIMAL, , 0.5, .5, true",
    "DECIMAL, , 0.5, 5.1E-1, false",
    "DECIMAL, , , -999999999999999999999999.99, true",
  })
  void keeps_numbers_within_their_bounds(
      ColumnType type,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      String written,
      boolean fits) {
    CellParser parser = CellParser.of(column(type, rules(List.of(), minimum, maximum)));

    assertThat(parser.parse(written).isPresent()).isEqualTo(fits);
    assertThat(parser.remembering().parse(written).isPresent()).isEqualTo(fits);
  }

  @Test
  void tells_the_bounds() {
    ValueRules rules = rules(List.of(), new BigDecimal("0"), new BigDecimal("1E+3"));

    assertThat(CellParser.of(column(ColumnType.INTEGER, rules)).expected())
        .isEqualTo("a whole number such as 12, at least 0, at most 1000");
  }

  @ParameterizedTest
  @CsvSource({"input, true", "output, true", "Input, false", "'input ', false", "in, false"})
  void knows_allowed_values_to_the_letter(String written, boolean fits) {
    ValueRules rules = rules(List.of("input", "output"), null, null);

    assertThat(CellParser.of(column(ColumnType.TEXT, rules)).parse(written).isPresent())
        .isEqualTo(fits);
  }

  @Test
  void takes_texts_that_every_database_can_keep() {
    CellParser parser = CellParser.of(column(ColumnType.TEXT, ValueRules.anyValue()));

    assertThat(parser.parse("x".repeat(2_500))).isPresent();
    assertThat(parser.parse("é".repeat(1_250))).isPresent();
    assertThat(parser.parse("x".repeat(2_501))).isEmpty();
    assertThat(parser.parse("日".repeat(834))).isEmpty();
    assertThat(parser.parse("a\0")).isEmpty();
  }

  @Test
  void gives_the_same_for_a_text_that_was_there_before() {
    CellParser parser =
        CellParser.of(column(ColumnType.DECIMAL, ValueRules.anyValue())).remembering();

    for (int i = 0; i < 10_000; i++) {
      assertThat(parser.parse(i % 5_000 + ".5"))
          .contains(Cell.number(new BigDecimal(i % 5_000 + ".5")));
    }
    assertThat(parser.parse("1,5")).isEmpty();
    assertThat(parser.parse("1,5")).isEmpty();
  }

  private static ValueRules rules(
      List<String> allowed, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
    return new ValueRules(
        true,
        allowed,
        Optional.ofNullable(minimum),
        Optional.ofNullable(maximum),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Column column(ColumnType type, ValueRules rules) {
    return new Column(
        "v",
        type,
        Role.FACT,
        Unit.NONE,
        Wording.none(),
        Wording.none(),
        "",
        rules,
        Optional.empty(),
        ValueWords.none());
  }
}
