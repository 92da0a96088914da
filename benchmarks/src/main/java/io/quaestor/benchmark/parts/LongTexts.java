package io.quaestor.benchmark.parts;

import io.quaestor.sql.SqlValidator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries at the bounds of what the guard lets through: long, wide and deep ones. */
public enum LongTexts {
  /** As people write it. */
  USUAL(
      "SELECT product_name, SUM(total) AS revenue FROM sales_data"
          + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5"),
  /** As many characters as a text may have, most of them in one list of numbers. */
  LONG_LIST(
      "SELECT SUM(total) AS revenue FROM sales_data WHERE waiter IN ("
          + joined(", ", 1_950, i -> "" + (10_000_000 + i))
          + ")"),
  /** As many words and signs as a text may have, in one condition. */
  MANY_CONDITIONS(
      "SELECT SUM(total) AS revenue FROM sales_data WHERE "
          + joined(" OR ", 990, i -> "total>" + i)),
  /** As many CASE expressions as a text may have. */
  MANY_CASES(
      "SELECT "
          + joined(", ", 200, i -> "SUM(CASE WHEN waiter=" + i + " THEN total ELSE 0 END) AS w" + i)
          + " FROM sales_data"),
  /** Parentheses as deep as they may be. */
  DEEP(
      "SELECT "
          + joined(", ", 10, i -> "(".repeat(39) + "total" + " + 1)".repeat(39) + " AS d" + i)
          + " FROM sales_data"),
  /** Queries in queries, as deep as they may be. */
  NESTED("SELECT total FROM (".repeat(39) + "SELECT total FROM sales_data" + ") AS q".repeat(39)),
  /** As many set operations as a text may have. */
  MANY_SETS(
      joined(
          " UNION ALL ",
          51,
          i ->
              "SELECT product_name, SUM(total) AS revenue FROM sales_data WHERE waiter = "
                  + i
                  + " GROUP BY product_name HAVING SUM(total) > "
                  + i)),
  /** As many joins as a text may have. */
  MANY_JOINS(
      "SELECT COUNT(*) AS n FROM sales_data AS t0 "
          + joined(
              " ",
              24,
              i -> "JOIN sales_data AS t%d ON t%d.date = t%d.date".formatted(i + 1, i + 1, i)));

  private final String sql;

  LongTexts(String sql) {
    this.sql = sql;
  }

  /** Never more than {@link SqlValidator#LONGEST_TEXT} characters. */
  public String sql() {
    return sql;
  }

  private static String joined(String between, int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
  }
}
