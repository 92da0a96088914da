package io.quaestor.translate.plan;

import java.util.ArrayList;
import java.util.List;

/** Writes a column that is computed over several of the groups' rows. */
final class WindowSql {
  private static final String UP_TO_HERE = " ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW";
  private static final String BEFORE_HERE = " ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING";

  private WindowSql() {}

  /**
   * @param columns those that there are already
   */
  static String of(Derived derived, List<String> columns) {
    String of = derived.of();
    String all = within(derived).strip();
    String ordered = within(derived) + "ORDER BY " + key(derived.along());
    // Where rows are added up one by one, equal ones need an order as well.
    String strictly = ordered + ties(derived, columns);
    return switch (derived.kind()) {
      case RUNNING_TOTAL -> "SUM(%s) OVER (%s)".formatted(of, ordered);
      case MOVING_AVERAGE ->
          "AVG(%s) OVER (%s ROWS BETWEEN %d PRECEDING AND CURRENT ROW)"
              .formatted(of, ordered, derived.rows() - 1);
      case PREVIOUS -> "LAG(%s) OVER (%s)".formatted(of, ordered);
      case CHANGE -> "%1$s - LAG(%1$s) OVER (%2$s)".formatted(of, ordered);
      case GROWTH_PERCENT ->
          "100.0 * (%1$s - LAG(%1$s) OVER (%2$s)) / NULLIF(LAG(%1$s) OVER (%2$s), 0)"
              .formatted(of, ordered);
      case PLACE -> "RANK() OVER (%s)".formatted(ordered);
      case SHARE_PERCENT -> "100.0 * %1$s / NULLIF(SUM(%1$s) OVER (%2$s), 0)".formatted(of, all);
      case CUMULATIVE_SHARE -> cumulative(of, strictly + UP_TO_HERE, all);
      case SHARE_BEFORE -> "COALESCE(" + cumulative(of, strictly + BEFORE_HERE, all) + ", 0)";
      case MEAN -> "AVG(%s) OVER (%s)".formatted(of, all);
    };
  }

  private static String cumulative(String of, String window, String all) {
    return "100.0 * SUM(%1$s) OVER (%2$s) / NULLIF(SUM(%1$s) OVER (%3$s), 0)"
        .formatted(of, window, all);
  }

  private static String within(Derived derived) {
    return derived.within().isEmpty()
        ? ""
        : "PARTITION BY " + String.join(", ", derived.within()) + " ";
  }

  private static String ties(Derived derived, List<String> columns) {
    List<String> others = new ArrayList<>(columns);
    others.remove(derived.along().column());
    others.removeAll(derived.within());
    return others.isEmpty() ? "" : ", " + String.join(", ", others);
  }

  private static String key(SortKey key) {
    return key.column() + (key.descending() ? " DESC" : "");
  }
}
