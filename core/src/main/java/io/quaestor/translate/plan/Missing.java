package io.quaestor.translate.plan;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Unit;
import java.util.Locale;

/**
 * How many of the days that there could be have no row.
 *
 * @param days how many there could be
 */
public record Missing(Column column, long days) implements Measure {
  @Override
  public String name() {
    return "missing_" + column.name();
  }

  @Override
  public Unit unit() {
    return Unit.COUNT;
  }

  @Override
  public boolean additive() {
    return false;
  }

  @Override
  public String label(Locale language) {
    return PlanText.measure("missing", language);
  }
}
