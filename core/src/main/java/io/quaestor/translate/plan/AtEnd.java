package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Unit;
import java.util.List;
import java.util.Locale;

/**
 * What a column holds in the first or the last row of a group: the price at the latest sale. A row
 * that holds 0 counts only where there is no other.
 *
 * @param along what tells which row is earlier, the most telling first
 */
public record AtEnd(Column column, List<Column> along, boolean last) implements Measure {
  public AtEnd {
    along = List.copyOf(along);
  }

  @Override
  public String name() {
    return (last ? "last_" : "first_") + column.name();
  }

  @Override
  public Unit unit() {
    return column.unit();
  }

  @Override
  public boolean additive() {
    return false;
  }

  @Override
  public String label(Locale language) {
    return PlanText.measure(
        last ? "last" : "first", language, column.words().label(language, column.name()));
  }
}
