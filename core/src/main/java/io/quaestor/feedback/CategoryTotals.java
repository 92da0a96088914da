package io.quaestor.feedback;

import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows counted and revenue added up by category, in as much memory as there are categories. */
final class CategoryTotals {
  /** Some tens of megabytes. A list of allowed values has far fewer; a table may have others. */
  static final int MOST = 100_000;

  private static final Comparator<CategoryRevenue> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(CategoryRevenue::items)
          .reversed()
          .thenComparing(CategoryRevenue::category);

  private final Map<String, CategoryRevenue> totals = new HashMap<>();

  /** A row without a category belongs to none and is left out; one without revenue adds nothing. */
  void add(Cell category, Cell revenue) {
    if (!category.equals(Cell.missing())) {
      BigDecimal amount =
          revenue instanceof Cell.Numeric(BigDecimal number) ? number : BigDecimal.ZERO;
      add(new CategoryRevenue(category.plain(), 1, amount));
    }
  }

  void addAll(CategoryTotals more) {
    more.totals.values().forEach(this::add);
  }

  /** Whether there are more categories than are kept. */
  boolean overflows() {
    return totals.size() > MOST;
  }

  List<CategoryRevenue> mostFrequent(int most) {
    return totals.values().stream().sorted(MOST_FREQUENT_FIRST).limit(most).toList();
  }

  private void add(CategoryRevenue more) {
    totals.merge(more.category(), more, CategoryRevenue::plus);
  }
}
