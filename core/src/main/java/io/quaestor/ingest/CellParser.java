package io.quaestor.ingest;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.ValueRules;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns the text of a field into a cell.
 *
 * @param kind what a fitting text looks like, for people
 * @param bounds what else it must hold to; reads on from the kind
 * @param reader gives nothing when the text does not fit; never asked for a blank text unless the
 *     type is {@link io.quaestor.catalog.ColumnType#TEXT}
 */
record CellParser(String kind, String bounds, Function<String, Optional<Cell>> reader) {
  /** Of a column's texts: most columns say the same few again and again. */
  private static final int REMEMBERED = 4096;

  /** In characters; so that what is remembered stays small. */
  private static final int LONGEST_REMEMBERED = 40;

  /**
   * In bytes of UTF-8: PostgreSQL puts no longer text into an index, and one such row would fail
   * the whole load.
   */
  private static final int LONGEST_TEXT = 2_500;

  /** Of a Java character in UTF-8. */
  private static final int MOST_BYTES_OF_CHARACTER = 3;

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

  private CellParser(String kind, Function<String, Optional<Cell>> reader) {
    this(kind, "", reader);
  }

  /** All that a fitting text is. */
  String expected() {
    return kind + bounds;
  }

  Optional<Cell> parse(String text) {
    return reader.apply(text);
  }

  /** The same, several times faster on texts that were there before. For one thread. */
  CellParser remembering() {
    Map<String, Optional<Cell>> known = new HashMap<>();
    return new CellParser(
        kind,
        bounds,
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
      return new CellParser(
          "a text",
          " of at most " + LONGEST_TEXT + " bytes without NUL characters",
          text -> isStorable(text) ? Optional.of(Cell.text(text)) : Optional.empty());
    }
    return new CellParser(
        "one of " + String.join(", ", rules.allowedValues()),
        text -> Optional.of(Cell.text(text)).filter(cell -> rules.allowedValues().contains(text)));
  }

  /** Looked at closely only when it is long enough: this is done for each text of a file. */
  private static boolean isStorable(String text) {
    boolean fits =
        text.length() <= LONGEST_TEXT / MOST_BYTES_OF_CHARACTER
            || text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_TEXT;
    return fits && text.indexOf('\0') < 0;
  }

  private static CellParser number(
      String kind, ValueRules rules, Function<String, Optional<Cell>> reader) {
    return new CellParser(
        kind,
        rules.minimum().map(least -> ", at least " + least.toPlainString()).orElse("")
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
