package io.quaestor.db.sqlite;

import static io.quaestor.error.ErrorCode.QUERY_FAILED;
import static io.quaestor.error.ErrorCode.QUERY_TIMEOUT;
import static io.quaestor.error.ErrorCode.QUERY_TOO_LARGE;

import io.quaestor.contract.db.Attack;
import java.util.stream.Stream;

/** What is dangerous in SQLite alone: values that functions build, and functions that take long. */
final class Attacks {
  /** As long a text as there may be, nearly. */
  private static final String LONG = "printf('%.*c', 31000, 'a')";

  private static final String HALF = "printf('%.*c', 15000, 'a')";

  private static final String LINES =
      " FROM sales_data AS a, sales_data AS b, sales_data AS c WHERE ";

  private Attacks() {}

  static Stream<Attack> all() {
    return Stream.concat(values(), slow());
  }

  private static Stream<Attack> values() {
    return Stream.of(
        Attack.on("randomblob", "SELECT randomblob(900000000)", QUERY_TOO_LARGE),
        Attack.on("zeroblob", "SELECT hex(zeroblob(900000000))", QUERY_TOO_LARGE),
        Attack.on("a width of printf", "SELECT printf('%900000000d', 1)", QUERY_TOO_LARGE),
        Attack.on("a precision of printf", "SELECT printf('%.900000000f', 1)", QUERY_TOO_LARGE),
        Attack.on(
            "replace that grows",
            "SELECT replace(" + LONG + ", 'a', " + LONG + ")",
            QUERY_TOO_LARGE),
        Attack.on(
            "group_concat of everything",
            "SELECT group_concat(a.ticket_number) FROM sales_data a, sales_data b",
            QUERY_TIMEOUT,
            QUERY_TOO_LARGE),
        Attack.on(
            "json of everything",
            "SELECT json_group_array(a.ticket_number) FROM sales_data a, sales_data b",
            QUERY_FAILED),
        Attack.on(
            "more columns than there may be", "SELECT 1" + ", 1".repeat(2_000), QUERY_TOO_LARGE),
        Attack.on(
            "500 columns of long texts",
            "SELECT 1" + (", " + LONG).repeat(499) + " FROM sales_data",
            QUERY_TOO_LARGE),
        Attack.on(
            "65 tables", "SELECT 1 FROM sales_data" + ", sales_data".repeat(64), QUERY_TOO_LARGE));
  }

  private static Stream<Attack> slow() {
    return Stream.of(
        Attack.on(
            "instr",
            "SELECT 1" + LINES + "instr(" + LONG + ", " + HALF + " || a.total)",
            QUERY_TIMEOUT),
        Attack.on(
            "replace",
            "SELECT 1" + LINES + "replace(" + LONG + ", " + HALF + " || a.total, '') = ''",
            QUERY_TIMEOUT),
        Attack.on(
            "like",
            "SELECT 1" + LINES + LONG + " || a.total LIKE '%" + "a_".repeat(45) + "b'",
            QUERY_TIMEOUT),
        Attack.on(
            "glob",
            "SELECT 1" + LINES + LONG + " || a.total GLOB '*" + "a?".repeat(45) + "b'",
            QUERY_TIMEOUT),
        Attack.on(
            "trim",
            "SELECT 1"
                + LINES
                + "trim("
                + LONG
                + ", printf('%.*c', 2500, 'b') || a.total || 'a') = a.total",
            QUERY_TIMEOUT),
        Attack.on(
            "json_patch",
            "WITH j (t) AS (SELECT '{' || replace(printf('%.*c', 5000, 'a'), 'a', 'a:1,') || 'b:1}')"
                + " SELECT 1 FROM j, sales_data AS a, sales_data AS b"
                + " WHERE json_patch(j.t, replace(j.t, 'a', 'c')) = a.total",
            QUERY_TIMEOUT),
        Attack.on(
            "sorting by chance",
            "SELECT a.total FROM sales_data a, sales_data b, sales_data c ORDER BY random() LIMIT 1",
            QUERY_TIMEOUT));
  }
}
