package io.quaestor.translate.grammar;

import static io.quaestor.translate.grammar.Readings.declined;
import static io.quaestor.translate.grammar.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How questions are read that ask for places. */
class PlaceReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rank the waiters by revenue | compute: revenue = SUM(total); by: waiter; place by revenue",
        "rank of every waiter by units within each month | compute: units = SUM(quantity); by: waiter, month; place by units, for each month",
        "ranking de productos por mes | calcular: facturación = SUM(total); por: producto, mes; puesto según facturación, para cada mes",
        "puesto de cada mozo por tickets | calcular: tickets = COUNT(DISTINCT ticket_number); por: mozo; puesto según tickets",
        "rank the weekdays by average daily revenue within each month | compute: revenue per date; by: weekday, month; place by revenue per date, for each month",
        "each waiter's best weekday, judged by average revenue per day worked | compute: revenue per date; by: waiter, weekday; for each waiter: the first 1, most first",
        "ranking of products by revenue in october | compute: revenue = SUM(total); by: product; only days: 2024-10-01 … 2024-10-31; place by revenue",
        "place of each product by units within its month | compute: units = SUM(quantity); by: product, month; place by units, for each month",
        "rank the top 5 products by revenue | compute: revenue = SUM(total); by: product; the first 5, most first"
      })
  void reads_who_comes_where(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rank of waiter 51 by revenue | The question mixes a share, a ranking or a trend in a way that is not understood; ask for one of them.",
        "puesto por mes y por mozo | La pregunta pide puestos, pero no queda claro de qué y según qué; pedí por ejemplo el ranking de mozos por facturación dentro de cada mes."
      })
  void declines_what_is_not_certain(String question, String reason) {
    assertThat(declined(question)).startsWith(reason);
  }
}
