package io.quaestor.db.postgres;

import static io.quaestor.error.ErrorCode.QUERY_FAILED;
import static io.quaestor.error.ErrorCode.QUERY_TIMEOUT;
import static io.quaestor.error.ErrorCode.QUERY_TOO_LARGE;

import io.quaestor.contract.db.Attack;
import java.util.stream.Stream;

/** What is dangerous in PostgreSQL alone; constants are computed while the query is planned. */
final class Attacks {
  private Attacks() {}

  static Stream<Attack> all() {
    return Stream.concat(values(), slow());
  }

  private static Stream<Attack> values() {
    return Stream.of(
        Attack.on(
            "a huge constant", "SELECT repeat('x', 900000000)", QUERY_TIMEOUT, QUERY_TOO_LARGE),
        Attack.on("a larger one", "SELECT repeat('x', 2000000000)", QUERY_TOO_LARGE),
        Attack.on(
            "the digest of a huge constant", "SELECT md5(repeat('x', 500000000))", QUERY_TIMEOUT),
        Attack.on(
            "lpad for each row",
            "SELECT lpad(product_name, 1000000) FROM sales_data",
            QUERY_TIMEOUT,
            QUERY_TOO_LARGE),
        Attack.on(
            "string_agg of everything",
            "SELECT string_agg(repeat(a.product_name, 100), ',') FROM sales_data a, sales_data b",
            QUERY_TIMEOUT,
            QUERY_TOO_LARGE),
        Attack.on(
            "400 numbers of 131,000 digits",
            "SELECT 1" + ", 1e131000".repeat(400),
            QUERY_TIMEOUT,
            QUERY_TOO_LARGE),
        Attack.on(
            "500 columns of long texts",
            "SELECT 1" + ", repeat('x', 100000)".repeat(499),
            QUERY_TIMEOUT,
            QUERY_TOO_LARGE),
        Attack.on(
            "more columns than there may be", "SELECT 1" + ", 1".repeat(2_000), QUERY_TOO_LARGE),
        Attack.on("a series", "SELECT * FROM generate_series(1, 1000000000000)", QUERY_TOO_LARGE),
        Attack.on(
            "a series without an estimate",
            "SELECT COUNT(*) FROM sales_data, generate_series(1, 1000000000 + waiter)",
            QUERY_TIMEOUT));
  }

  private static Stream<Attack> slow() {
    return Stream.of(
        Attack.on(
            "a regular expression that goes back and forth",
            "SELECT repeat('a', 4001) ~ '^(a+)(a+)\\1\\2$'",
            QUERY_TIMEOUT),
        Attack.on(
            "a regular expression that grows",
            "SELECT 'a' ~ '((((a{1,100}){1,100}){1,100}){1,100})'",
            QUERY_TIMEOUT,
            QUERY_FAILED),
        Attack.on(
            "what hears no cancellation",
            "SELECT translate(repeat('a', 200000), repeat('b', 50000), '')",
            QUERY_TIMEOUT),
        Attack.on(
            "a long list",
            "SELECT 1 FROM sales_data WHERE total IN (1" + ", 1".repeat(1_000_000) + ")",
            QUERY_TOO_LARGE),
        Attack.on(
            "hashing all pairs of rows",
            "SELECT COUNT(DISTINCT md5(a.ticket_number || b.ticket_number))"
                + " FROM sales_data a, sales_data b",
            QUERY_TIMEOUT));
  }
}
