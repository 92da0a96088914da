package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

/**
 * A SQLite database with sales and with tables that no query may read: they bear names that a query
 * gives to other things, and hold one private value.
 */
final class PrivateDatabase implements AutoCloseable {
  static final String SECRET = "a private value";

  static final List<String> PRIVATE_TABLES =
      List.of(
          "secret",
          "total",
          "waiter",
          "date",
          "x",
          "a",
          "b",
          "c",
          "t",
          "s",
          "d",
          "days",
          "value",
          "month",
          "hour",
          "column1",
          "count",
          "sum",
          "lower",
          "current",
          "rows",
          "a b",
          "é",
          "1",
          "sales data",
          "sales_data2",
          "SELECT 1",
          "(",
          "union",
          "values",
          "\"");

  /** Whatever a statement changes shows in one of these. */
  private static final String STATE =
      "SELECT total_changes(), schema_version, (SELECT count(*) FROM pragma_database_list),"
          + " query_only, (SELECT group_concat(name) FROM sqlite_temp_master)"
          + " FROM pragma_schema_version, pragma_query_only";

  private final SalesDatabase sales;
  private final List<List<String>> state;

  PrivateDatabase() throws SQLException {
    sales = new SalesDatabase(5);
    for (String table : PRIVATE_TABLES) {
      String name = "\"" + table.replace("\"", "\"\"") + "\"";
      sales.execute("CREATE TABLE " + name + "(x, total, a, n, value)");
      sales.execute(
          "INSERT INTO %1$s VALUES ('%2$s', '%2$s', '%2$s', '%2$s', '%2$s')"
              .formatted(name, SECRET));
    }
    state = sales.rows(STATE);
  }

  /**
   * Runs a query that the guard let through.
   *
   * @return whether the database takes it; an engine may refuse what no guard need look at, such as
   *     a sum of texts
   * @throws AssertionError when it shows what is private, looks for something that is not there, or
   *     changes anything
   */
  boolean requireUntouchedBy(String sql) {
    boolean ran;
    try {
      assertThat(sales.rows(sql).toString()).as(sql).doesNotContain(SECRET, "CREATE TABLE");
      ran = true;
    } catch (SQLException e) {
      assertThat(e.getMessage())
          .as(sql)
          .doesNotContain("no such table", "no such column", "no such function");
      ran = false;
    }
    try {
      assertThat(sales.rows(STATE)).as(sql).isEqualTo(state);
    } catch (SQLException e) {
      throw new AssertionError("the database is broken after " + sql, e);
    }
    return ran;
  }

  @Override
  public void close() throws SQLException {
    sales.close();
  }
}
