package io.quaestor.translate.grammar;

import static io.quaestor.translate.grammar.Readings.declined;
import static io.quaestor.translate.grammar.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How questions are read that compare with an average. */
class MeanReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "products that sell more than the average in units | compute: units = SUM(quantity); by: product; units: mean of all; kept where units > mean of all",
        "days above the average day | compute: revenue = SUM(total); by: date; revenue: mean of all; kept where revenue > mean of all",
        "días por encima del promedio | calcular: facturación = SUM(total); por: fecha; facturación: promedio de todos; quedan donde facturación > promedio de todos",
        "which waiters are below average in average ticket | compute: average ticket = SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0); by: waiter; average ticket: mean of all; kept where average ticket < mean of all",
        "products more than 20% above the average in units | compute: units = SUM(quantity); by: product; units: mean of all; kept where units > 1.20 × mean of all",
        "which months had revenue at least 10% below the average | compute: revenue = SUM(total); by: month; revenue: mean of all; kept where revenue <= 0.90 × mean of all",
        "días en que la facturación superó en más de 30% el promedio de su mismo día de la semana | calcular: facturación = SUM(total); por: día de la semana, fecha; facturación: promedio de todos, para cada día de la semana; quedan donde facturación > 1.30 × promedio de todos",
        "qué mozos vendieron menos que el promedio en octubre | calcular: facturación = SUM(total); por: mozo; solo días: 2024-10-01 … 2024-10-31; facturación: promedio de todos; quedan donde facturación < promedio de todos",
        "how many days were above the average | compute: revenue = SUM(total); by: date; revenue: mean of all; kept where revenue > mean of all; compute: how many"
      })
  void reads_what_is_above_or_below_it(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "products that sold less than 20% above the average | The question compares with an average, but not clearly what with which; ask for example for days with more revenue than the average day.",
        "days above the average week | The question compares with an average, but not clearly what with which; ask for example for days with more revenue than the average day.",
        "top 5 products above the average | The question compares with an average, but not clearly what with which; ask for example for days with more revenue than the average day.",
        "sales above average | The question compares with an average, but not clearly what with which; ask for example for days with more revenue than the average day."
      })
  void declines_what_is_not_certain(String question, String reason) {
    assertThat(declined(question)).startsWith(reason);
  }
}
