package io.quaestor.analysis;

import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables of every kind, most of them unlike anything a question gives. */
final class OddTables {
  /** A table and what is said of it; the meanings may not fit. */
  record Odd(ResultTable table, List<ColumnMeaning> columns, Coverage coverage) {}

  private final Random random;

  OddTables(int seed) {
    this.random = new Random(seed);
  }

  Odd next() {
    List<ColumnMeaning> columns = Stream.generate(this::column).limit(random.nextInt(6)).toList();
    int rows = random.nextInt(random.nextBoolean() ? 4 : 12);
    List<List<Cell>> cells =
        IntStream.range(0, rows)
            .mapToObj(row -> columns.stream().map(column -> cell(column.kind())).toList())
            .toList();
    ResultTable table =
        new ResultTable(
            columns.stream().map(ColumnMeaning::name).toList(), cells, random.nextInt(4) == 0);
    return new Odd(
        table,
        random.nextInt(20) == 0 ? columns.subList(0, columns.size() / 2) : columns,
        oneOf(Coverage.values()));
  }

  private ColumnMeaning column() {
    Kind kind = oneOf(Kind.values());
    String label = oneOf("units", "average ticket", "a label ".repeat(20), "{0} '");
    return kind == Kind.MEASURE || random.nextInt(3) == 0
        ? ColumnMeaning.measure("same", label, oneOf(Unit.values()), random.nextBoolean())
        : ColumnMeaning.grouping("same", kind, label);
  }

  private Cell cell(Kind kind) {
    if (random.nextInt(6) == 0) {
      return Cell.missing();
    }
    return switch (kind) {
      case MEASURE -> random.nextInt(200) == 0 ? Cell.text("x") : Cell.number(number());
      case CATEGORY, IDENTIFIER -> random.nextInt(5) == 0 ? anything() : Cell.text(name());
      case DAY -> random.nextInt(9) == 0 ? anything() : Cell.text(day());
      case PERIOD -> random.nextInt(9) == 0 ? anything() : Cell.text(period());
      case CYCLE -> random.nextBoolean() ? Cell.number(random.nextInt(24)) : Cell.text("Monday");
    };
  }

  private Cell anything() {
    return oneOf(
        Cell.truth(true), Cell.number(7), Cell.text(""), Cell.text("2024-13-45"), Cell.missing());
  }

  private BigDecimal number() {
    return switch (random.nextInt(6)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(3));
      case 1 -> BigDecimal.valueOf(random.nextInt(), 3);
      case 2 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(5));
      case 3 -> new BigDecimal(oneOf("1E300", "-1E300", "1E18", "-0.001", "999999999999999999.99"));
      default -> BigDecimal.valueOf(random.nextInt(100_000), 2);
    };
  }

  private String name() {
    return oneOf("A", "Café", "{x} it's", "Empanada ".repeat(30), "🍰".repeat(50), "two\nlines");
  }

  private String day() {
    return "2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String period() {
    return switch (random.nextInt(4)) {
      case 0 -> day();
      case 1 -> "2024-Q" + (1 + random.nextInt(4));
      case 2 -> day() + " to " + day();
      default -> day().substring(0, 7);
    };
  }

  @SafeVarargs
  private final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
