package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT product_name, SUM(total) AS t FROM sales_data GROUP BY product_name ORDER BY t",
        "SELECT date FROM sales_data WHERE date >= '2024-01-01'",
        "SELECT date(date), strftime('%Y', date) FROM sales_data",
        "SELECT date(date, '+1 day'), time('12:00') FROM sales_data",
        "SELECT total AS \"now\" FROM sales_data WHERE product_name = 'Snowball'",
        "WITH recent AS (SELECT MAX(date) AS last FROM sales_data) SELECT last FROM recent"
      })
  void finds_the_same_whenever_it_runs(String sql) {
    assertThat(validated(sql, Dialect.SQLITE).isRepeatable()).isTrue();
    assertThat(validated(sql, Dialect.SQLITE).counted().isRepeatable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT SUM(total) FROM sales_data WHERE date = CURRENT_DATE",
        "SELECT current_timestamp",
        "SELECT date() FROM sales_data",
        "SELECT datetime ( ) FROM sales_data",
        "SELECT julianday(), time(), unixepoch()",
        "SELECT strftime('%Y') FROM sales_data",
        "SELECT SUM(total) FROM sales_data WHERE date > date('Now', '-7 days')",
        "SELECT datetime('subsec'), unixepoch('Subsecond')",
        "SELECT product_name FROM sales_data ORDER BY RANDOM() LIMIT 1",
        "WITH a AS (SELECT random() AS r) SELECT r FROM a"
      })
  void depends_on_the_moment_or_on_chance_in_sqlite(String sql) {
    assertThat(validated(sql, Dialect.SQLITE).isRepeatable()).isFalse();
    assertThat(validated(sql, Dialect.SQLITE).counted().isRepeatable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT now(), clock_timestamp(), statement_timestamp(), transaction_timestamp()",
        "SELECT age(date) FROM sales_data",
        "SELECT total FROM sales_data WHERE date = DATE 'yesterday'",
        "SELECT total FROM sales_data WHERE date = CAST('today' AS date)",
        "SELECT total FROM sales_data WHERE date < 'tomorrow'",
        "SELECT random()"
      })
  void depends_on_the_moment_or_on_chance_in_postgres(String sql) {
    assertThat(validated(sql, Dialect.POSTGRES).isRepeatable()).isFalse();
  }

  private static ValidatedQuery validated(String sql, Dialect dialect) {
    Verdict verdict = SqlValidator.over(POS, dialect).check(sql);
    assertThat(verdict).as(sql).isInstanceOf(Verdict.Accepted.class);
    return ((Verdict.Accepted) verdict).query();
  }
}
