package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses queries that the server itself expects to be endless, before they begin.
 *
 * @param most in the planner's units, of which one is about a page read from disk; 0 for no ceiling
 */
record CostCeiling(long most) {
  /**
   * The first one is the whole plan's. What a query calls its columns and tables stands in the plan
   * with its quotes escaped, so that no name can look like this.
   */
  private static final Pattern TOTAL = Pattern.compile("\"Total Cost\": ([0-9.]+)");

  boolean given() {
    return most > 0;
  }

  static String plan(String sql) {
    return "EXPLAIN (FORMAT JSON) " + sql;
  }

  /**
   * @param plan the result of {@link #plan}
   * @throws QuaestorException {@code QUERY_TOO_LARGE}; {@code QUERY_FAILED} for a statement that
   *     has no plan
   */
  void check(ResultSet plan) throws SQLException {
    plan.next();
    Matcher total = TOTAL.matcher(plan.getString(1));
    if (!total.find()) {
      throw new QuaestorException(ErrorCode.QUERY_FAILED, "the statement is not a query");
    }
    double cost = Double.parseDouble(total.group(1));
    if (cost > most) {
      throw new QuaestorException(
          ErrorCode.QUERY_TOO_LARGE,
          String.format(
                  Locale.ROOT,
                  "PostgreSQL expects the query to cost %.1e, more than the %d of"
                      + " QUAESTOR_DB_MAX_COST;",
                  cost,
                  most)
              + " see that every table is joined by a condition, or ask for less");
    }
  }
}
