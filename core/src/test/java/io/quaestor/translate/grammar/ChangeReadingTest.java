package io.quaestor.translate.grammar;

import static io.quaestor.translate.grammar.Readings.declined;
import static io.quaestor.translate.grammar.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How questions are read that are about what grew or fell. */
class ChangeReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "top 5 products that grew most between October and November | compute: revenue of 2024-10; compute: revenue of 2024-11; by: product; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; revenue of 2024-11: difference to revenue of 2024-10, also in percent; only rows that have a change; the first 5, most first, by change",
        "los 5 productos que más crecieron de octubre a noviembre | calcular: facturación de 2024-10; calcular: facturación de 2024-11; por: producto; solo días: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; facturación de 2024-11: diferencia con facturación de 2024-10, también en porcentaje; solo filas que tienen diferencia; los primeros 5, de mayor a menor, según diferencia",
        "which waiter improved most from October to November in tickets | compute: tickets of 2024-10; compute: tickets of 2024-11; by: waiter; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; tickets of 2024-11: difference to tickets of 2024-10, also in percent; only rows that have a change; the one with the most, by change",
        "the week with the biggest drop versus the week before | compute: revenue = SUM(total); by: week; revenue: difference to the one before; revenue: difference to the one before in percent; only rows that have a change; the one with the least, by change",
        "día de mayor caída respecto del anterior | calcular: facturación = SUM(total); por: fecha; facturación: diferencia con el anterior; facturación: diferencia con el anterior en porcentaje; solo filas que tienen diferencia; el menor, según diferencia",
        "each waiter's month with the biggest rise in units over the month before | compute: units = SUM(quantity); by: waiter, month; units: difference to the one before, for each waiter; units: difference to the one before in percent, for each waiter; only rows that have a change; for each waiter: the first 1, most first, by change",
        "top 3 products by percentage growth from october to november | compute: revenue of 2024-10; compute: revenue of 2024-11; by: product; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; revenue of 2024-11: difference to revenue of 2024-10, also in percent; only rows that have a growth in percent; the first 3, most first, by growth in percent",
        "mozo que más bajó entre octubre y noviembre | calcular: facturación de 2024-10; calcular: facturación de 2024-11; por: mozo; solo días: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; facturación de 2024-11: diferencia con facturación de 2024-10, también en porcentaje; solo filas que tienen diferencia; el menor, según diferencia",
        "units growth per waiter from September to October in % | compute: units of 2024-09; compute: units of 2024-10; by: waiter; only days: 2024-09-01 … 2024-09-30, 2024-10-01 … 2024-10-31; units of 2024-10: difference to units of 2024-09, also in percent; only rows that have a growth in percent",
        "which products fell from october to november | compute: revenue of 2024-10; compute: revenue of 2024-11; by: product; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; revenue of 2024-11: difference to revenue of 2024-10, also in percent; kept where change < 0",
        "days that sold more than the previous day | compute: revenue = SUM(total); by: date; revenue: difference to the one before; revenue: difference to the one before in percent; kept where change > 0",
        "qué semana creció menos en porcentaje | calcular: facturación = SUM(total); por: semana; facturación: diferencia con el anterior; facturación: diferencia con el anterior en porcentaje; solo filas que tienen variación en porcentaje; el menor, según variación en porcentaje",
        "difference in revenue between waiter 51 and waiter 52 for each month | compute: revenue of 52; compute: revenue of 51; by: month; only waiter: 51, 52; revenue of 51: difference to revenue of 52, also in percent; only rows that have a change",
        "did sales go up from october to november | compute: revenue = SUM(total); by: period; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; revenue: what it was before; revenue: difference to the one before; revenue: difference to the one before in percent; only rows that have a change",
        "tickets of the previous week | compute: tickets = COUNT(DISTINCT ticket_number); only days: 2024-11-11 … 2024-11-17"
      })
  void reads_what_grew_or_fell(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qué semana cayó menos | La pregunta ordena cambios, pero no dice en qué sentido; preguntá por crecimiento o por caídas.",
        "which waiter grew most | The question asks for a difference, but not between what; name two periods or two things, or say \"by month\".",
        "revenue growth by waiter | The question asks for a difference, but not between what; name two periods or two things, or say \"by month\".",
        "biggest change from october to november by product | The question ranks changes, but does not say which way; ask for growth or for falls.",
        "top 5 products by revenue in november versus october with the difference | The question mixes a share, a ranking or a trend in a way that is not understood; ask for one of them.",
        "products with more than 100 units that grew from october to november | The question mixes a share, a ranking or a trend in a way that is not understood; ask for one of them.",
        "weeks that grew | It is not clear whether only those that grew or fell are wanted; say \"which\", or how much of what grew."
      })
  void declines_what_is_not_certain(String question, String reason) {
    assertThat(declined(question)).startsWith(reason);
  }
}
