package io.quaestor.translate.grammar;

import static io.quaestor.translate.grammar.Readings.declined;
import static io.quaestor.translate.grammar.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How questions are read about cumulative shares and portions. */
class PortionReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cumulative % of revenue of the 15 biggest products | compute: revenue = SUM(total); by: product; revenue: cumulative share; the first 15, most first",
        "cumulative % of revenue by product | compute: revenue = SUM(total); by: product; revenue: cumulative share",
        "% acumulado de la facturación por mozo, del que más vende al que menos | calcular: facturación = SUM(total); por: mozo; facturación: porcentaje acumulado; orden: de mayor a menor",
        "cumulative share of units by month | compute: units = SUM(quantity); by: month; units: cumulative share",
        "pareto of revenue by product | compute: revenue = SUM(total); by: product; revenue: cumulative share; order: most first",
        "how many products make up 80% of our revenue | compute: revenue = SUM(total); by: product; revenue: share of those before; revenue: cumulative share; kept where share of those before < 80; compute: how many",
        "qué porcentaje de los productos hace el 90% de las unidades | calcular: unidades = SUM(quantity); por: producto; unidades: porcentaje de los anteriores; qué porcentaje tiene: porcentaje de los anteriores < 90",
        "which products make half of the sales | compute: revenue = SUM(total); by: product; revenue: share of those before; revenue: cumulative share; kept where share of those before < 50",
        "how many tickets, taken from the biggest down, add up to half of our revenue | compute: revenue = SUM(total); by: ticket number; revenue: share of those before; revenue: cumulative share; kept where share of those before < 50; compute: how many; order: most first",
        "cuántos mozos hacen la mitad de la facturación en octubre | calcular: facturación = SUM(total); por: mozo; solo días: 2024-10-01 … 2024-10-31; facturación: porcentaje de los anteriores; facturación: porcentaje acumulado; quedan donde porcentaje de los anteriores < 50; calcular: cuántos",
        "What fraction of tickets are below 5000 pesos | compute: revenue = SUM(total); by: ticket number; how many percent have: revenue < 5000",
        "what percentage of tickets are over 20,000 | compute: revenue = SUM(total); by: ticket number; how many percent have: revenue > 20000",
        "qué porcentaje de los días superó 1 millón | calcular: facturación = SUM(total); por: fecha; qué porcentaje tiene: facturación > 1000000",
        "what percent of products sold fewer than 30 units | compute: units = SUM(quantity); by: product; how many percent have: units < 30"
      })
  void reads_what_comes_to_a_part_of_the_whole(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cumulative share of revenue of the biggest products | A cumulative share is computed for one kind of thing",
        "cumulative % of average ticket by waiter | A cumulative share is computed for one kind of thing and one measure that adds up, such as revenue or units.",
        "how many products and waiters make up 80% of revenue | The question asks how many make up a part of the whole, but not clearly of what; ask for example how many products make up 80% of the revenue.",
        "what percentage of products sold more than 500 | The question does not say what to compute, such as revenue, units or tickets.",
        "top 3 products that make up 80% of revenue | The question asks how many make up a part of the whole, but not clearly of what; ask for example how many products make up 80% of the revenue.",
        "half of the waiters | I did not understand: \"half of\"."
      })
  void declines_what_is_not_certain(String question, String reason) {
    assertThat(declined(question)).startsWith(reason);
  }
}
