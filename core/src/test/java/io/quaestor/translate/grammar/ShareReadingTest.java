package io.quaestor.translate.grammar;

import static io.quaestor.translate.grammar.Readings.declined;
import static io.quaestor.translate.grammar.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How questions are read about shares within groups. */
class ShareReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for every waiter, what % of his revenue is made at weekends | compute: revenue = SUM(total); compute: revenue of only weekdays: Saturday, Sunday; by: waiter; revenue of only weekdays: Saturday, Sunday in percent of revenue",
        "for each month, what share of its own units are medialunas | compute: units = SUM(quantity); compute: units of only product: Medialuna x un, Medialunas caja x12un; by: month; units of only product: Medialuna x un, Medialunas caja x12un in percent of units",
        "share of credit notes per month | compute: tickets = COUNT(DISTINCT ticket_number); compute: tickets of only: credit notes; by: month; tickets of only: credit notes in percent of tickets",
        "each product's share of revenue within its month | compute: revenue = SUM(total); by: product, month; revenue as percentages of the sum, for each month",
        "share of each waiter in the revenue within each month | compute: revenue = SUM(total); by: waiter, month; revenue as percentages of the sum, for each month",
        "what share of each month's revenue do the top 5 products make | compute: revenue = SUM(total); by: month, product; revenue as percentages of the sum, for each month; for each month: the first 5, most first; compute: total revenue, total share",
        "qué % de la facturación de cada mes hacen los 5 mejores productos de ese mes | calcular: facturación = SUM(total); por: mes, producto; facturación en porcentajes de la suma, para cada mes; por cada mes: los primeros 5, de mayor a menor; calcular: total de facturación, total de porcentaje"
      })
  void reads_shares_of_each_group(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "share of tickets of each product within each month | The question asks for shares within groups, but not clearly of what; ask for example what share of his revenue each waiter makes at weekends.",
        "what share of each month's average ticket do the top 5 products make | The question asks for shares within groups, but not clearly of what; ask for example what share of his revenue each waiter makes at weekends.",
        "for every waiter, what % of his revenue | The question asks for shares within groups, but not clearly of what; ask for example what share of his revenue each waiter makes at weekends."
      })
  void declines_what_is_not_certain(String question, String reason) {
    assertThat(declined(question)).startsWith(reason);
  }
}
