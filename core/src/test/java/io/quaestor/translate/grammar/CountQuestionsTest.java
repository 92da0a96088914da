package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about how many days, products or tickets there are. */
class CountQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "on how many days did we sell espresso doble | compute: date count; only product: Espresso doble",
        "days worked by each waiter | compute: date count; by: waiter",
        "cuántos días trabajó cada mozo | calcular: cantidad de fecha; por: mozo",
        "products sold on at least 60 days | compute: date count; by: product; kept where date count >= 60",
        "which products sold on at least 60 of the 61 days | compute: date count; by: product; kept where date count >= 60",
        "tickets with more than 3 different products | compute: product count; by: ticket number; kept where product count > 3",
        "how many tickets have more than 3 different products | compute: product count; by: ticket number; kept where product count > 3; compute: how many",
        "cuántos productos se vendieron en al menos 50 días | calcular: cantidad de fecha; por: producto; quedan donde cantidad de fecha >= 50; calcular: cuántos",
        "mozos que vendieron más de 10 productos distintos | calcular: cantidad de producto; por: mozo; quedan donde cantidad de producto > 10",
        "75th percentile of different products per ticket | compute: product count; by: ticket number; compute: 75th percentile of product count",
        "90th percentile of the daily number of tickets | compute: tickets = COUNT(DISTINCT ticket_number); by: date; compute: 90th percentile of tickets",
        "quartiles of daily revenue by waiter | compute: revenue = SUM(total); by: waiter, date; compute: 25th percentile of revenue, median revenue, 75th percentile of revenue",
        "cuartiles (25, 50 y 75) del importe de los tickets | calcular: facturación = SUM(total); por: número de ticket; calcular: percentil 25 de facturación, mediana de facturación, percentil 75 de facturación",
        "products that sold every day in october | compute: date count; by: product; only days: 2024-10-01 … 2024-10-31; kept where date count >= each date there is",
        "qué productos se vendieron todos los días | calcular: cantidad de fecha; por: producto; quedan donde cantidad de fecha >= cada fecha que hay",
        "revenue every day | compute: revenue = SUM(total); by: date",
        "was there a day without sales | compute: days without sales",
        "hubo algún día sin ventas en octubre | calcular: días sin ventas; solo días: 2024-10-01 … 2024-10-31",
        "does waiter 51 ever work on sundays | compute: tickets = COUNT(DISTINCT ticket_number); only waiter: 51; only weekdays: Sunday",
        "el mozo 52 trabajó en noviembre | calcular: tickets = COUNT(DISTINCT ticket_number); solo días: 2024-11-01 … 2024-11-30; solo mozo: 52"
      })
  void reads_a_question_part_by_part(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "how many products did waiters sell | The question asks how many there are of several things at once; say \"of each\", or ask for one of them.",
        "how many tickets had more than 3 products | A condition on how many different things there are, or counting the groups that fulfil one, is not understood; ask for a list with a condition on an amount instead.",
        "products sold in more than 2 months | A condition on how many different things there are, or counting the groups that fulfil one, is not understood; ask for a list with a condition on an amount instead.",
        "products never sold every day | The question says \"every day\", but it is not clear of what; ask for example which products were sold every day.",
        "which products were sold every month | The question asks what was so in every week or month, which is not understood; ask for each week or month, such as units by product and month.",
        "how much did we sell in the week | The question names a week, a month or the like without saying which; say \"this\", \"last\" or \"by\" it.",
        "revenue month | The question names a week, a month or the like without saying which; say \"this\", \"last\" or \"by\" it."
      })
  void declines_what_is_not_certain(String question, String reason) {
    new Asked(question).isDeclined(reason);
  }

  @Test
  void takes_every_day_as_every_day_with_sales_in_the_same_period() {
    assertThat(
            new Asked("products that sold every day in october").translated(Dialect.SQLITE).sql())
        .isEqualTo(
            "SELECT product_name, COUNT(DISTINCT date) AS different_date FROM sales_data WHERE"
                + " date BETWEEN '2024-10-01' AND '2024-10-31' GROUP BY product_name HAVING"
                + " COUNT(DISTINCT date) >= (SELECT COUNT(DISTINCT date) FROM sales_data WHERE"
                + " date BETWEEN '2024-10-01' AND '2024-10-31') ORDER BY different_date DESC,"
                + " product_name");
  }

  @Test
  void counts_the_days_of_the_calendar_on_which_nothing_was_sold() {
    assertThat(new Asked("any day without sales on sundays").translated(Dialect.SQLITE).sql())
        .isEqualTo(
            "SELECT 9 - COUNT(DISTINCT date) AS missing_date FROM sales_data WHERE week_day ="
                + " 'Sunday'");
  }
}
