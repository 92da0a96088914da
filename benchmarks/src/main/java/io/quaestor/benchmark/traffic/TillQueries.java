package io.quaestor.benchmark.traffic;

import java.util.concurrent.atomic.AtomicLong;

/** One statement over the till, as it is or with a number that makes it a new text each time. */
final class TillQueries {
  /** As a person writes it. */
  static final String USUAL =
      "SELECT product_name, SUM(total) AS revenue FROM sales_data"
          + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5";

  private final AtomicLong count = new AtomicLong();

  /** A text that was not there before; all rows pass, whatever the number is. */
  String next() {
    return "SELECT product_name, SUM(total) AS revenue FROM sales_data WHERE total > -0.%09d"
            .formatted(count.incrementAndGet())
        + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5";
  }

  /**
   * As new, over the lines of one day: most of its time is the server's own, not the database's.
   */
  String quick() {
    return "SELECT product_name, SUM(total) AS revenue FROM sales_data WHERE date = '2023-05-04'"
        + " AND total > -0.%09d".formatted(count.incrementAndGet())
        + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5";
  }
}
