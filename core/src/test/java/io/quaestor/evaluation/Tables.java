package io.quaestor.evaluation;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Results written down in one line: rows with slashes between them, cells with blanks. */
final class Tables {
  private Tables() {}

  /**
   * @param rows cells are numbers, {@code NULL}, {@code true}, or texts; a text in quotes is a text
   *     whatever it holds, and an underscore in it is a blank
   */
  static ResultTable of(String rows) {
    List<List<Cell>> cells =
        Arrays.stream(rows.split("/"))
            .map(String::strip)
            .filter(row -> !row.isEmpty())
            .map(row -> Arrays.stream(row.split(" +")).map(Tables::cell).toList())
            .toList();
    int width = cells.isEmpty() ? 1 : cells.getFirst().size();
    return new ResultTable(
        IntStream.rangeClosed(1, width).mapToObj(column -> "c" + column).toList(), cells, false);
  }

  private static Cell cell(String word) {
    if (word.startsWith("'")) {
      return Cell.text(word.replace("'", "").replace('_', ' '));
    }
    return switch (word) {
      case "NULL" -> Cell.missing();
      case "true", "false" -> Cell.truth(Boolean.parseBoolean(word));
      default ->
          word.matches("-?[0-9]+(\\.[0-9]+)?")
              ? Cell.number(new BigDecimal(word))
              : Cell.text(word.replace('_', ' '));
    };
  }
}
