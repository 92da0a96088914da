package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How questions are read that need more than one step. */
class ReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "median ticket | compute: revenue = SUM(total); by: ticket number; compute: median revenue",
        "average ticket by month | compute: average ticket = SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0); by: month",
        "units per ticket for each waiter | compute: units per ticket number; by: waiter",
        "median daily revenue in october | compute: revenue = SUM(total); by: date; only days: 2024-10-01 … 2024-10-31; compute: median revenue",
        "90 percentile of daily tickets | compute: tickets = COUNT(DISTINCT ticket_number); by: date; compute: 90th percentile of tickets",
        "average weekly units by waiter | compute: units = SUM(quantity); by: waiter, week; compute: average units",
        "biggest ticket in october | compute: revenue = SUM(total); by: ticket number; only days: 2024-10-01 … 2024-10-31; the one with the most",
        "3 biggest tickets of waiter 51 | compute: revenue = SUM(total); by: ticket number; only waiter: 51; the first 3, most first",
        "how many tickets over 5000 in october | compute: revenue = SUM(total); by: ticket number; only days: 2024-10-01 … 2024-10-31; kept where revenue > 5000; compute: how many",
        "tickets over 5000 in october | compute: revenue = SUM(total); by: ticket number; only days: 2024-10-01 … 2024-10-31; kept where revenue > 5000",
        "products that sold between 2 and 3 thousand | compute: units = SUM(quantity); by: product; kept where units >= 2000; kept where units <= 3000",
        "did we sell more in october than in november | compute: revenue = SUM(total); by: period; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30; yes or no: more for 2024-10 than for 2024-11",
        "did we pass 5 thousand in october | compute: revenue = SUM(total); only days: 2024-10-01 … 2024-10-31; yes or no: whether revenue is > 5000",
        "is sunday the best day | compute: revenue = SUM(total); by: weekday; order: most first; yes or no: whether Sunday has the most",
        "how much more did waiter 51 sell than waiter 52 | compute: revenue = SUM(total); by: waiter; only waiter: 51, 52; revenue: what it was before; revenue: difference to the one before; revenue: difference to the one before in percent; only rows that have a change",
        "growth of revenue from september to october | compute: revenue = SUM(total); by: period; only days: 2024-09-01 … 2024-09-30, 2024-10-01 … 2024-10-31; revenue: what it was before; revenue: difference to the one before; revenue: difference to the one before in percent; only rows that have a change",
        "month over month change in revenue | compute: revenue = SUM(total); by: month; revenue: difference to the one before; revenue: difference to the one before in percent",
        "working days vs weekends, units | compute: units = SUM(quantity); by: weekday; only weekdays: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
        "morning vs afternoon revenue in october | compute: revenue = SUM(total); by: time; only days: 2024-10-01 … 2024-10-31; only times: from 00:00 to before 12:00 / only times: from 12:00 to before 18:00",
        "products never sold on sundays | list: product; without each product with: only weekdays: Sunday",
        "products last sold before october 15 | compute: highest date; by: product; kept where highest date < 2024-10-15",
        "revenue without credit notes | compute: revenue = SUM(total); without: credit notes",
        "credit notes by waiter | compute: tickets = COUNT(DISTINCT ticket_number); by: waiter; only: credit notes",
        "share of revenue of type a invoices | revenue as a percentage of everything; only: type A invoices",
        "best sellers | compute: units = SUM(quantity); by: product; the first 10, most first",
        "what sells best on sundays | compute: units = SUM(quantity); by: product; only weekdays: Sunday; the one with the most",
        "revenue over time | compute: revenue = SUM(total); by: date",
        "7-day moving average of revenue | compute: revenue = SUM(total); by: date; moving average of revenue over 7",
        "moving average of tickets over 7 days | compute: tickets = COUNT(DISTINCT ticket_number); by: date; moving average of tickets over 7",
        "revenue month to date | compute: revenue = SUM(total); only days: 2024-11-01 … 2024-11-20",
        "revenue 2 days ago | compute: revenue = SUM(total); only days: 2024-11-18",
        "revenue from 15 october onwards | compute: revenue = SUM(total); only days: 2024-10-15 … 2024-11-20",
        "revenue on friday last week | compute: revenue = SUM(total); only days: 2024-11-15",
        "revenue on the weekend of 5 october | compute: revenue = SUM(total); only days: 2024-10-05 … 2024-10-06",
        "revenue at 5pm | compute: revenue = SUM(total); only times: from 17:00 to before 18:00",
        "who sold more, 51 or 52 | compute: revenue = SUM(total); by: waiter; only waiter: 51, 52; order: most first",
        "unique items per waiter | compute: product count; by: waiter",
        "days over 1.2m | compute: revenue = SUM(total); by: date; kept where revenue > 1200000",
        "facturación del 24/10 | calcular: facturación = SUM(total); solo días: 2024-10-24",
        "sales on 10/24 | compute: revenue = SUM(total); only days: 2024-10-24",
        "units in q4 | compute: units = SUM(quantity); only days: 2024-10-01 … 2024-12-31",
        "tickets last friday | compute: tickets = COUNT(DISTINCT ticket_number); only days: 2024-11-15",
        "sales before 10 in the morning | compute: revenue = SUM(total); only times: from 00:00 to before 10:00",
        "ventas sin los fines de semana por mozo | calcular: facturación = SUM(total); por: mozo; solo días de la semana: lunes, martes, miércoles, jueves, viernes",
        "51 contra 52: unidades | calcular: unidades = SUM(quantity); por: mozo; solo mozo: 51, 52",
        "sales on 1 Oct and 3 Oct | compute: revenue = SUM(total); by: date; only days: 2024-10-01, 2024-10-03",
        "cuánto crecieron las unidades de septiembre a octubre | calcular: unidades = SUM(quantity); por: período; solo días: 2024-09-01 … 2024-09-30, 2024-10-01 … 2024-10-31; unidades: lo que era antes; unidades: diferencia con el anterior; unidades: diferencia con el anterior en porcentaje; solo filas que tienen diferencia"
      })
  void reads_a_question_part_by_part(String question, String reading) {
    for (Dialect dialect : Dialect.values()) {
      Translated translated = translated(question, dialect);
      assertThat(String.join("; ", translated.reading())).isEqualTo(reading);
      assertThat(SqlValidator.over(CafeProfile.DATASET, dialect).check(translated.sql()))
          .as(translated.sql())
          .isInstanceOf(Verdict.Accepted.class);
    }
  }

  @Test
  void says_that_a_compared_month_is_not_whole() {
    assertThat(
            translated("growth of revenue from september to october", Dialect.SQLITE).assumptions())
        .containsExactly(
            "Not all of 2024-09-01 to 2024-09-30 is in the data, which runs from 2024-09-21 to"
                + " 2024-11-20; the comparison is of what there is.");
  }

  private static Translated translated(String question, Dialect dialect) {
    Translation translation =
        new GrammarTranslator(CafeProfile.DATASET, dialect)
            .translate(new TranslationRequest(question, List.of(), CafeProfile.PROFILE, List.of()));
    assertThat(translation).as(question).isInstanceOf(Translated.class);
    return (Translated) translation;
  }
}
