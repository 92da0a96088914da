package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ValueRules;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the text of a field into a cell.
 *
 * @param expected what a fitting text looks like, for people
 * @param reader gives nothing when the text does not fit; never asked for a blank text unless the
 *     type is {@link io.quaestor.catalog.ColumnType#TEXT}
 */
record CellParser(String expected, Function<String, Optional<Cell>> reader) {
  /** Of a column's texts: most columns say the same few again and again. */
  private static final int REMEMBERED = 4096;

  /** In characters; so that what is remembered stays small. */
  private static final int LONGEST_REMEMBERED = 40;

  static CellParser of(Column column) {
    ValueRules rules = column.rules();
    return switch (column.type()) {
      case TEXT -> text(rules);
      case INTEGER -> number("a whole number such as 12", rules, NumberCells::integer);
      case DECIMAL ->
          number(
              "a number such as 1234.5, without thousands separators", rules, NumberCells::decimal);
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

  /** The same, several times faster on texts that were there before. For one thread. */
  CellParser remembering() {
    Map<String, Optional<Cell>> known = new HashMap<>();
    return new CellParser(
        expected,
        text -> {
          Optional<Cell> cell = known.get(text);
          if (cell == null) {
            cell = reader.apply(text);
            if (known.size() < REMEMBERED && text.length() <= LONGEST_REMEMBERED) {
              known.put(text, cell);
            }
          }
          return cell;
        });
  }

  private static CellParser text(ValueRules rules) {
    if (rules.allowedValues().isEmpty()) {
      return new CellParser("a text", text -> Optional.of(Cell.text(text)));
    }
    return new CellParser(
        "one of " + String.join(", ", rules.allowedValues()),
        text -> Optional.of(Cell.text(text)).filter(cell -> rules.allowedValues().contains(text)));
  }

  private static CellParser number(
      String expected, ValueRules rules, Function<String, Optional<Cell>> reader) {
    return new CellParser(
        expected
            + rules.minimum().map(least -> ", at least " + least.toPlainString()).orElse("")
            + rules.maximum().map(most -> ", at most " + most.toPlainString()).orElse(""),
        text -> reader.apply(text).filter(cell -> within(rules, cell)));
  }

  private static boolean within(ValueRules rules, Cell cell) {
    if (!(cell instanceof Cell.Numeric number)) {
      return true;
    }
    BigDecimal value = number.value();
    return rules.minimum().map(least -> value.compareTo(least) >= 0).orElse(true)
        && rules.maximum().map(most -> value.compareTo(most) <= 0).orElse(true);
  }

  static boolean isTrue(String text) {
    return truth(text).filter(Cell.truth(true)::equals).isPresent();
  }

  private static Optional<Cell> truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "1" -> Optional.of(Cell.truth(true));
      case "false", "f", "no", "0" -> Optional.of(Cell.truth(false));
      default -> Optional.empty();
    };
  }
}
