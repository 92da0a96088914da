package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.plan.Grouping.Side;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;

/** Several sets of rows of one kind as one condition: a row may be in any of them. */
final class JoinedSides {
  private JoinedSides() {}

  /**
   * @param sides at least one
   */
  static Filter of(Column column, List<Side> sides) {
    if (sides.size() == 1) {
      return sides.getFirst().rows();
    }
    return switch (sides.getFirst().rows()) {
      case Filter.Days any ->
          new Filter.Days(
              column,
              sides.stream()
                  .flatMap(side -> ((Filter.Days) side.rows()).spans().stream())
                  .toList());
      case Filter.Weekdays any -> {
        TreeSet<DayOfWeek> days = new TreeSet<>();
        sides.forEach(side -> days.addAll(((Filter.Weekdays) side.rows()).days()));
        yield new Filter.Weekdays(column, List.copyOf(days));
      }
      case Filter.Values values ->
          new Filter.Values(
              column,
              sides.stream()
                  .flatMap(side -> ((Filter.Values) side.rows()).values().stream())
                  .toList(),
              values.excluded());
      default -> new Filter.Any(column, sides.stream().map(Side::rows).toList());
    };
  }
}
