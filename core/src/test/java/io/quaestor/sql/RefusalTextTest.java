package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal tells the person, and the model that gets it back, what to write instead. */
class RefusalTextTest {
  @ParameterizedTest
  @MethodSource("refusals")
  void says_what_to_change(Dialect dialect, String text, String said) {
    assertThat(Corpus.validator(dialect).check(text))
        .isInstanceOfSatisfying(
            Verdict.Rejected.class, rejected -> assertThat(rejected.explanation()).contains(said));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(
            Dialect.SQLITE, "SELECT prodct_name FROM sales_data", "did you mean product_name?"),
        arguments(
            Dialect.SQLITE, "SELECT s.price FROM sales_data s", "did you mean unitary_price?"),
        arguments(Dialect.SQLITE, "SELECT x FROM sales_data", "columns: date, week_day, hour"),
        arguments(Dialect.SQLITE, "SELECT 1 FROM sale_data", "did you mean sales_data?"),
        arguments(Dialect.SQLITE, "SELECT 1 FROM customers", "tables: sales_data"),
        arguments(Dialect.SQLITE, "SELECT sd.total FROM sales_data s", "no table or alias sd"),
        arguments(
            Dialect.SQLITE,
            "SELECT date_trunc('month', date) FROM sales_data",
            "strftime('%Y-%m-01', date)"),
        arguments(
            Dialect.POSTGRES,
            "SELECT strftime('%m', date) FROM sales_data",
            "to_char(date, 'YYYY-MM')"),
        arguments(
            Dialect.POSTGRES,
            "SELECT GROUP_CONCAT(product_name) FROM sales_data",
            "string_agg(value, ', ')"),
        arguments(Dialect.SQLITE, "SELECT cuont(total) FROM sales_data", "did you mean count?"),
        arguments(
            Dialect.POSTGRES,
            "SELECT SUM(total) AS s FROM sales_data HAVING s > 1",
            "repeat what it stands for"),
        arguments(Dialect.SQLITE, "SELECT 1; SELECT 2", "one statement only"),
        arguments(Dialect.SQLITE, "DELETE FROM sales_data", "only reading is possible"),
        arguments(Dialect.SQLITE, "SELECT * INTO x FROM sales_data", "leave INTO out"),
        arguments(Dialect.SQLITE, "SELECT * FROM sales_data FOR UPDATE", "leave the clause out"),
        arguments(
            Dialect.SQLITE,
            "WITH d AS (DELETE FROM sales_data RETURNING *) SELECT * FROM d",
            "DELETE changes data"),
        arguments(
            Dialect.SQLITE,
            "SELECT total FROM sales_data WHERE product_name ILIKE 'x'",
            "its LIKE ignores the case"),
        arguments(Dialect.SQLITE, "SELECT total::int FROM sales_data", "CAST(value AS type)"),
        arguments(Dialect.SQLITE, "SELECT CAST(date AS DATE) FROM sales_data", "use date(value)"),
        arguments(Dialect.SQLITE, "SELECT `total` FROM sales_data", "not with backticks"),
        arguments(
            Dialect.SQLITE,
            "SELECT total FROM sales_data WHERE week_day = \"Monday\"",
            "texts are in single quotes"),
        arguments(
            Dialect.SQLITE,
            "SELECT total FROM sales_data WHERE total = ",
            "something missing at its end"),
        arguments(Dialect.SQLITE, "SELECT total FRM sales_data WHERE", "cannot be read as SQL at"),
        arguments(
            Dialect.POSTGRES,
            "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total) FILTER (WHERE total > 0) FROM"
                + " sales_data",
            "ORDER BY CASE WHEN condition THEN value END"),
        arguments(
            Dialect.POSTGRES,
            "SELECT waiter FROM sales_data GROUP BY waiter, GROUPING SETS ((hour), ())",
            "put the other columns into each of its sets"),
        arguments(
            Dialect.SQLITE,
            "SELECT total FROM sales_data WHERE product_name GLOB 'T*'",
            "write glob(pattern, text)"),
        arguments(
            Dialect.SQLITE,
            "SELECT SUM(total) OVER (w ROWS 3 PRECEDING) FROM sales_data WINDOW w AS (ORDER BY date)",
            "write its PARTITION BY and ORDER BY out"),
        arguments(
            Dialect.SQLITE, "```sql SELECT total FROM sales_data```", "without a fence around it"),
        arguments(Dialect.SQLITE, "SELECT total\u200b FROM sales_data", "character U+200B"),
        arguments(Dialect.SQLITE, "SELECT total FROM sales_data WHERE total ≥ 1", "write >="),
        arguments(
            Dialect.POSTGRES, "SELECT user FROM (SELECT 1 AS \"user\") t", "it in double quotes"),
        arguments(
            Dialect.POSTGRES, "SELECT [total] FROM sales_data", "names are quoted with double"),
        arguments(
            Dialect.POSTGRES, "SELECT total FROM sales_data GROUP BY ALL", "name what to group"),
        arguments(Dialect.SQLITE, "SELECT total FROM sales_data OFFSET 5", "LIMIT -1 OFFSET"),
        arguments(Dialect.SQLITE, "SELECT nothing", "nothing is selected FROM here"),
        arguments(
            Dialect.POSTGRES,
            "SELECT total FROM sales_data ORDER BY product_name COLLATE NOCASE",
            "lower(text)"),
        arguments(Dialect.POSTGRES, "SELECT repeat('x', 5000)", "a whole number up to 1000"),
        arguments(
            Dialect.SQLITE,
            "SELECT total FROM sales_data s WHERE s IN (1)",
            "s is a table here, not a column"));
  }
}
