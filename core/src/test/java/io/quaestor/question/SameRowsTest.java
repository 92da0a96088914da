package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tea,1|Ale,2; Ale,2|Tea,1; true",
        "Tea,1|Ale,2; 1,Tea|2,Ale; true",
        "Tea,1.50; Tea,1.5; true",
        "Tea,0.3333333333; Tea,0.33333333334; true",
        "Tea,1|Ale,2; Tea,2|Ale,1; false",
        "1,2|3,4; 2,1|3,4; false",
        "Tea,1; Tea,1|Tea,1; false",
        "Tea,1; Tea; false",
        "Tea,1; tea,1; false",
        "Tea,1.5; Tea,1.6; false",
      })
  void they_are_the_same_when_they_say_the_same(String one, String other, boolean same) {
    assertThat(SameRows.of(table(one)).equals(SameRows.of(table(other)))).isEqualTo(same);
  }

  private static ResultTable table(String rows) {
    List<List<Cell>> cells =
        Arrays.stream(rows.split("\\|", -1))
            .map(row -> Arrays.stream(row.split(",", -1)).map(SameRowsTest::cell).toList())
            .toList();
    return new ResultTable(
        Stream.iterate("a", name -> name + "a").limit(cells.getFirst().size()).toList(),
        cells,
        false);
  }

  private static Cell cell(String text) {
    return text.matches("[0-9.]+") ? Cell.number(new BigDecimal(text)) : Cell.text(text);
  }
}
