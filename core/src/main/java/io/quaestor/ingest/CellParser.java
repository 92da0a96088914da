package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ColumnType;
import io.quaestor.table.Cell;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the text of a field into a cell.
 *
 * @param expected what a fitting text looks like, for people
 * @param reader gives nothing when the text does not fit; never asked for a blank text unless the
 *     type is {@link ColumnType#TEXT}
 */
record CellParser(String expected, Function<String, Optional<Cell>> reader) {

  static CellParser of(Column column) {
    return switch (column.type()) {
      case TEXT -> text(column);
      case INTEGER -> new CellParser("a whole number such as 12", NumberCells::integer);
      case DECIMAL ->
          new CellParser(
              "a number such as 1234.5, without thousands separators", NumberCells::decimal);
      case DATE -> new CellParser("a date such as 2024-11-20 or 11/20/2024", TimeCells::date);
      case TIME -> new CellParser("a time of day such as 9:05 or 21:30", TimeCells::time);
      case TIMESTAMP ->
          new CellParser("a date and time such as 2024-11-20 16:55:00", TimeCells::timestamp);
      case BOOLEAN -> new CellParser("true or false", CellParser::truth);
    };
  }

  Optional<Cell> parse(String text) {
    return reader.apply(text);
  }

  private static CellParser text(Column column) {
    if (column.allowedValues().isEmpty()) {
      return new CellParser("a text", text -> Optional.of(Cell.text(text)));
    }
    return new CellParser(
        "one of " + String.join(", ", column.allowedValues()),
        text ->
            column.allowedValues().contains(text)
                ? Optional.of(Cell.text(text))
                : Optional.empty());
  }

  private static Optional<Cell> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "1" -> Optional.of(Cell.truth(true));
      case "false", "f", "no", "0" -> Optional.of(Cell.truth(false));
      default -> Optional.empty();
    };
  }
}
