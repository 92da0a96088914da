package io.quaestor.feedback;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the most frequent categories took in.
 *
 * @param totalRevenue of these categories together
 * @param categories the one with the most rows first, those with equally many by name; fewer than
 *     {@value #MOST_CATEGORIES} when there are no more
 * @param dataVersion the figures hold every change up to this one
 */
public record Feedback(
    BigDecimal totalRevenue, List<CategoryRevenue> categories, long dataVersion) {
  /** How many categories are told. */
  public static final int MOST_CATEGORIES = 3;

  public Feedback {
    categories = List.copyOf(categories);
  }

  static Feedback of(List<CategoryRevenue> categories, long dataVersion) {
    BigDecimal total =
        categories.stream().map(CategoryRevenue::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Feedback(total, categories, dataVersion);
  }
}
