package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes, and in what form, and what just does not: the edges of the rules. */
class SentencesTest {
  private static final SqlValidator SQLITE = SqlValidator.over(Corpus.pos(), Dialect.SQLITE);
  private static final SqlValidator POSTGRES = SqlValidator.over(Corpus.pos(), Dialect.POSTGRES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VALUES (1), (2)",
        "SELECT v.column2 FROM (VALUES (1, 2), (3, 4)) AS v",
        "SELECT x.c FROM (SELECT 1 AS a, 2 AS c) AS x(b)",
        "SELECT x.sum FROM (SELECT sum(total) FROM sales_data) AS x",
        "SELECT x.rank FROM (SELECT rank() OVER (ORDER BY total) FROM sales_data) AS x",
        "SELECT x.total FROM (SELECT total::int FROM sales_data) AS x",
        "SELECT sum(total) FROM sales_data ORDER BY sum",
        "SELECT generate_series.generate_series FROM generate_series(1, 3)",
        "SELECT x FROM generate_series(1, 3) AS x",
        "SELECT value FROM json_array_elements('[1]')",
        "SELECT 1 FROM generate_series(1, 100000)",
        "SELECT 1 FROM generate_series(1, 100001)",
        "SELECT 1 FROM generate_series(-50000, 50000)",
        "SELECT 1 FROM generate_series(1, 200000, 2)",
        "SELECT 1 FROM generate_series(200000, 1, -2)",
        "SELECT 1 FROM generate_series(DATE '2024-01-01', DATE '2024-02-01', INTERVAL '1 day')",
        "SELECT repeat('x', 1000)",
        "SELECT repeat('x', -5)",
        "SELECT substring(product_name, -1) FROM sales_data",
        "SELECT substring(product_name, 1 + strpos(product_name, 'x')) FROM sales_data",
        "SELECT substring(product_name, strpos(product_name, 'x') - 1) FROM sales_data",
        "SELECT regexp_count(product_name, 'a{99}') FROM sales_data",
        "SELECT product_name COLLATE \"C\" FROM sales_data",
        "SELECT total FROM sales_data OFFSET 3 ROWS",
        "SELECT total FROM sales_data FETCH FIRST 3 ROWS ONLY",
        "SELECT 1 AS \"a b\" ORDER BY \"a b\"",
        "SELECT total AS t FROM sales_data ORDER BY t",
      })
  void passes_in_postgresql_as_it_is(String sql) {
    assertThat(LegitimateQueryTest.accepted(POSTGRES.check(sql)).sql()).isEqualTo(sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1 - -1",
        "SELECT printf('%99d', 1)",
        "SELECT total AS t FROM sales_data WHERE t + 1 > 1",
        "SELECT 1 AS \"a b\" ORDER BY \"A B\"",
        "SELECT json_each.value FROM json_each('[1]')",
        "SELECT 1 FROM json_each('[1]') WHERE fullkey = 'x' AND atom = 1",
        "SELECT max(month) FROM (SELECT 1 AS month)",
        "WITH a AS (SELECT 1 AS x), b AS (SELECT x FROM a) SELECT b.x FROM b",
        "WITH month(hour) AS (SELECT 1) SELECT hour FROM month",
      })
  void passes_in_sqlite_as_it_is(String sql) {
    assertThat(LegitimateQueryTest.accepted(SQLITE.check(sql)).sql()).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "COLUMN   | SELECT v.column3 FROM (VALUES (1, 2), (3, 4)) AS v",
        "COLUMN   | SELECT v.column2 FROM (VALUES (1), (2)) AS v",
        "COLUMN   | SELECT x.a FROM (SELECT 1 AS a) AS x(b)",
        "NAME     | SELECT x.c FROM (SELECT 1 AS a) AS x(b, c)",
        "COLUMN   | (SELECT total FROM sales_data) ORDER BY quantity",
        "COLUMN   | SELECT total AS t FROM sales_data ORDER BY t + 1",
        "COLUMN   | SELECT total AS t FROM sales_data WHERE t > 1",
        "COLUMN   | SELECT 1 AS \"a b\" ORDER BY \"A B\"",
        "COLUMN   | SELECT CURRENT_TIMESTAMP()",
        "CONSTRUCT| SELECT INTERVAL total FROM sales_data",
        "CONSTRUCT| SELECT extract(\"year\" from date) FROM sales_data",
        "CONSTRUCT| SELECT product_name COLLATE \"evil\" FROM sales_data",
        "FUNCTION | SELECT \"count\"(*) FROM sales_data",
        "ARGUMENT | SELECT 1 FROM generate_series(1, 100002)",
        "ARGUMENT | SELECT 1 FROM generate_series(-50001, 50000)",
        "ARGUMENT | SELECT 1 FROM generate_series(1, 200003, 2)",
        "ARGUMENT | SELECT 1 FROM generate_series(200003, 1, -2)",
        "ARGUMENT | SELECT 1 FROM generate_series(1, 10, 0)",
        "ARGUMENT | SELECT 1 FROM generate_series(1)",
        "ARGUMENT | SELECT 1 FROM generate_series(1, 2, 3, 4)",
        "ARGUMENT | SELECT 1 FROM sales_data, generate_series(1, total)",
        "ARGUMENT | SELECT 1 FROM sales_data, generate_series(total, 1)",
        "ARGUMENT | SELECT 1 FROM sales_data, generate_series(1, 2, total)",
        "ARGUMENT | SELECT 1 FROM generate_series(DATE '2024-01-01', DATE '2024-02-01', INTERVAL '1 minute')",
        "ARGUMENT | SELECT 1 FROM generate_series(DATE '2024-01-01', DATE '2024-02-01', INTERVAL '1' DAY)",
        "ARGUMENT | SELECT 1 FROM generate_series(DATE '2024-01-01', DATE '2024-02-01', '1 day'::text)",
        "ARGUMENT | SELECT 1 FROM generate_series(DATE '2024-01-01', DATE '2024-02-01', '1 second'::interval)",
        "ARGUMENT | SELECT repeat('x', 1001)",
        "ARGUMENT | SELECT repeat('x', 9999999999999)",
        "ARGUMENT | SELECT repeat('x', +5)",
        "ARGUMENT | SELECT substring(product_name, '(a)\\1') FROM sales_data",
        "ARGUMENT | SELECT substring(product_name, 1 - strpos(product_name, 'x')) FROM sales_data",
        "ARGUMENT | SELECT substring(product_name, 'a' + 'b') FROM sales_data",
        "ARGUMENT | SELECT regexp_count(product_name, 'a{100}') FROM sales_data",
        "ARGUMENT | SELECT total FROM sales_data WHERE product_name ~ concat('a', 'b')",
        "TYPE     | SELECT CAST(total AS numeric(99999)) FROM sales_data",
        "CONSTRUCT| SELECT '{}' -> (SELECT 'a' FOR UPDATE)",
        "TABLE    | SELECT a.total FROM sales_data AS a, (SELECT a.total AS y) AS b",
      })
  void is_refused_in_postgresql(Rule rule, String sql) {
    requireRefused(POSTGRES, rule, sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "COLUMN   | SELECT x.sum FROM (SELECT sum(total) FROM sales_data) AS x",
        "COLUMN   | SELECT x.total FROM (SELECT CAST(total AS integer) FROM sales_data) AS x",
        "COLUMN   | SELECT x.rank FROM (SELECT rank() OVER (ORDER BY total) FROM sales_data) AS x",
        "NAME     | SELECT total AS order_of, 1 AS pragma_x FROM sales_data",
        "SYNTAX   | SELECT total AS select FROM sales_data",
        "COLUMN   | SELECT 1 AS month, month FROM sales_data",
        "ARGUMENT | SELECT printf('%100d', 1)",
        "ARGUMENT | SELECT printf('%*d', 1, 1)",
        "ARGUMENT | SELECT printf(product_name) FROM sales_data",
        "FUNCTION| SELECT json_group_array(*) FROM sales_data",
        "CONSTRUCT| SELECT count(sales_data.*) FROM sales_data",
        "CONSTRUCT| SELECT sum(total) OVER v FROM sales_data WINDOW w AS (ORDER BY date)",
        "NAME     | WITH a(x, y) AS (SELECT 1) SELECT x FROM a",
        "NAME     | WITH a AS (SELECT 1), a AS (SELECT 2) SELECT 1",
        "NAME     | WITH sales_data AS (SELECT 1) SELECT 1",
        "NAME     | WITH a(total.x) AS (SELECT 1) SELECT 1",
        "TABLE    | WITH b AS (SELECT x FROM a), a AS (SELECT 1 AS x) SELECT b.x FROM b",
        "TABLE    | WITH a AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM a) SELECT x FROM a",
        "CONSTRUCT| (SELECT 1)",
        "CONSTRUCT| SELECT 1 UNION (SELECT 2)",
        "COMPLEXITY| SELECT 1 FROM sales_data, sales_data, sales_data, sales_data, sales_data,"
            + " sales_data, sales_data, sales_data, sales_data, sales_data, sales_data, sales_data,"
            + " sales_data, sales_data, sales_data, sales_data, sales_data, sales_data, sales_data,"
            + " sales_data, sales_data, sales_data, sales_data, sales_data, sales_data, sales_data",
      })
  void is_refused_in_sqlite(Rule rule, String sql) {
    requireRefused(SQLITE, rule, sql);
  }

  private static void requireRefused(SqlValidator validator, Rule rule, String sql) {
    assertThat(validator.check(sql))
        .as(sql)
        .isInstanceOfSatisfying(
            Verdict.Rejected.class,
            rejected -> assertThat(rejected.rule()).as(rejected.explanation()).isEqualTo(rule));
  }
}
