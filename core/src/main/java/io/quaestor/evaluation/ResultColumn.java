package io.quaestor.evaluation;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One column of a result, read in each way that fits all of its cells. Not thread-safe. */
final class ResultColumn {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String name;
  private final List<Cell> cells;
  private final Map<Spelling, Optional<List<Object>>> readings = new EnumMap<>(Spelling.class);

  private ResultColumn(String name, List<Cell> cells) {
    this.name = name;
    this.cells = cells;
  }

  static List<ResultColumn> of(ResultTable table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> new ResultColumn(table.columns().get(i), table.column(i)))
        .toList();
  }

  String name() {
    return name;
  }

  Cell cell(int row) {
    return cells.get(row);
  }

  int size() {
    return cells.size();
  }

  /** Whether all cells can be read as numbers, texts of digits included. */
  boolean numeric() {
    return in(Spelling.NUMBER).isPresent();
  }

  boolean holdsNumbers() {
    return cells.stream()
        .anyMatch(cell -> cell instanceof Cell.Numeric || cell instanceof Cell.Truth);
  }

  boolean sameCellsAs(ResultColumn other) {
    return cells.equals(other.cells);
  }

  /** What each cell says in a spelling; empty when one of them is not of its kind. */
  Optional<List<Object>> in(Spelling spelling) {
    return readings.computeIfAbsent(spelling, this::read);
  }

  private Optional<List<Object>> read(Spelling spelling) {
    List<Object> all = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      Optional<Object> value = spelling.read(cell);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      all.add(value.get());
    }
    return Optional.of(List.copyOf(all));
  }

  /** Whether its numbers can be parts of 1: none is larger, and some are not whole. */
  boolean fractions() {
    return numeric()
        && numbers().stream().allMatch(number -> number.abs().compareTo(BigDecimal.ONE) <= 0)
        && numbers().stream().anyMatch(number -> number.stripTrailingZeros().scale() > 0);
  }

  private List<BigDecimal> numbers() {
    return in(Spelling.NUMBER).orElse(List.of()).stream()
        .filter(BigDecimal.class::isInstance)
        .map(BigDecimal.class::cast)
        .toList();
  }

  /** The same fractions as percentages. */
  static List<Object> percentages(List<Object> fractions) {
    return fractions.stream()
        .map(value -> value instanceof BigDecimal number ? number.multiply(HUNDRED) : value)
        .toList();
  }
}
