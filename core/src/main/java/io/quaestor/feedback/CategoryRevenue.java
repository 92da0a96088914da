package io.quaestor.feedback;

import java.math.BigDecimal;

/**
 * What one category took in.
 *
 * @param items how many rows; a refund is a row too
 * @param revenue exact, less what was refunded
 */
public record CategoryRevenue(String category, long items, BigDecimal revenue) {
  CategoryRevenue plus(CategoryRevenue more) {
    return new CategoryRevenue(category, items + more.items, revenue.add(more.revenue));
  }
}
