package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The SQL of questions whose columns are computed of the groups' rows. */
class ComputedColumnsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void writes_one_step_after_another(String question, String sql) {
    assertThat(Readings.sql(question)).isEqualTo(sql);
  }

  static Stream<Arguments> writes_one_step_after_another() {
    return Stream.of(
        arguments(
            "which waiter improved most from October to November",
            "WITH grouped AS (SELECT waiter, COALESCE(SUM(CASE WHEN date BETWEEN '2024-10-01' AND '2024-10-31' THEN total END), 0) AS revenue_before, COALESCE(SUM(CASE WHEN date BETWEEN '2024-11-01' AND '2024-11-30' THEN total END), 0) AS revenue_after FROM sales_data WHERE (date BETWEEN '2024-10-01' AND '2024-10-31' OR date BETWEEN '2024-11-01' AND '2024-11-30') GROUP BY waiter), step_1 AS (SELECT waiter, revenue_before, revenue_after, revenue_after - revenue_before AS change, 100.0 * (revenue_after - revenue_before) / NULLIF(revenue_before, 0) AS growth_percent FROM grouped) SELECT waiter, revenue_before, revenue_after, change, growth_percent FROM step_1 WHERE change IS NOT NULL ORDER BY change DESC, waiter LIMIT 1"),
        arguments(
            "rank of every waiter by units within each month",
            "WITH grouped AS (SELECT waiter, strftime('%Y-%m', date) AS month, SUM(quantity) AS units FROM sales_data GROUP BY waiter, strftime('%Y-%m', date)) SELECT waiter, month, units, RANK() OVER (PARTITION BY month ORDER BY units DESC) AS place FROM grouped ORDER BY month, place, waiter"),
        arguments(
            "how many products make up 80% of our revenue",
            "WITH grouped AS (SELECT product_name, SUM(total) AS revenue FROM sales_data GROUP BY product_name), step_1 AS (SELECT product_name, revenue, COALESCE(100.0 * SUM(revenue) OVER (ORDER BY revenue DESC, product_name ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) / NULLIF(SUM(revenue) OVER (), 0), 0) AS share_before FROM grouped), step_2 AS (SELECT product_name, revenue, share_before, 100.0 * SUM(revenue) OVER (ORDER BY revenue DESC, product_name, share_before ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) / NULLIF(SUM(revenue) OVER (), 0) AS cumulative_share FROM step_1), step_3 AS (SELECT product_name, revenue, share_before, cumulative_share FROM step_2 WHERE share_before < 80) SELECT COUNT(*) AS count_revenue FROM step_3"),
        arguments(
            "qué porcentaje de los días superó 1 millón",
            "WITH grouped AS (SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date) SELECT 100.0 * SUM(CASE WHEN revenue > 1000000 THEN 1 ELSE 0 END) / NULLIF(COUNT(*), 0) AS share_percent FROM grouped"),
        arguments(
            "which waiters sold less than the average waiter",
            "WITH grouped AS (SELECT waiter, SUM(total) AS revenue FROM sales_data GROUP BY waiter), step_1 AS (SELECT waiter, revenue, AVG(revenue) OVER () AS mean FROM grouped) SELECT waiter, revenue, mean FROM step_1 WHERE revenue < 1 * mean ORDER BY revenue DESC, waiter"),
        arguments(
            "what share of each month's revenue do the top 5 products make",
            "WITH grouped AS (SELECT strftime('%Y-%m', date) AS month, product_name, SUM(total) AS revenue FROM sales_data GROUP BY strftime('%Y-%m', date), product_name), step_1 AS (SELECT month, product_name, revenue, 100.0 * revenue / NULLIF(SUM(revenue) OVER (PARTITION BY month), 0) AS share_percent FROM grouped), step_2 AS (SELECT month, product_name, revenue, share_percent FROM (SELECT month, product_name, revenue, share_percent, RANK() OVER (PARTITION BY month ORDER BY revenue DESC) AS place_within FROM step_1) AS placed WHERE place_within <= 5) SELECT month, SUM(revenue) AS sum_revenue, SUM(share_percent) AS sum_share_percent FROM step_2 GROUP BY month ORDER BY month"),
        arguments(
            "for every waiter, what % of his revenue is made at weekends",
            "WITH grouped AS (SELECT waiter, SUM(total) AS revenue, COALESCE(SUM(CASE WHEN week_day IN ('Saturday', 'Sunday') THEN total END), 0) AS revenue_part FROM sales_data GROUP BY waiter) SELECT waiter, revenue, revenue_part, 100.0 * COALESCE(revenue_part, 0) / NULLIF(revenue, 0) AS share_percent FROM grouped ORDER BY revenue DESC, waiter"));
  }
}
