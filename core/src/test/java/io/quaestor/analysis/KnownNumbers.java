package io.quaestor.analysis;

import io.quaestor.table.Cell;
import io.quaestor.table.ResultTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that a text about a table may hold, computed in the plainest way. */
final class KnownNumbers {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ResultTable table;
  private final List<BigDecimal> known = new ArrayList<>();

  KnownNumbers(ResultTable table) {
    this.table = table;
  }

  List<BigDecimal> all() {
    for (int count = 0; count <= Math.max(table.rows().size(), table.columns().size()); count++) {
      known.add(BigDecimal.valueOf(count));
    }
    for (int column = 0; column < table.columns().size(); column++) {
      List<Cell> cells = table.column(column);
      cells.forEach(this::addTexts);
      addComputed(
          cells.stream()
              .filter(Cell.Numeric.class::isInstance)
              .map(cell -> ((Cell.Numeric) cell).value())
              .toList());
    }
    return known;
  }

  /** The parts of dates. */
  private void addTexts(Cell cell) {
    if (cell instanceof Cell.Text text) {
      DIGITS
          .matcher(text.value())
          .results()
          .forEach(found -> known.add(new BigDecimal(found.group())));
    }
  }

  private void addComputed(List<BigDecimal> values) {
    if (values.isEmpty()) {
      return;
    }
    BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    known.add(sum);
    known.add(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128));
    for (BigDecimal one : values) {
      known.add(one);
      addPercent(one, sum);
      for (BigDecimal other : values) {
        BigDecimal difference = one.subtract(other).abs();
        known.add(difference);
        addPercent(difference, other);
      }
    }
  }

  private void addPercent(BigDecimal part, BigDecimal whole) {
    if (whole.signum() != 0) {
      known.add(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128));
    }
  }
}
