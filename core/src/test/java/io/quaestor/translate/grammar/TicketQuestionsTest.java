package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about what is together on a ticket, and what is not. */
class TicketQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "average amount of the tickets that include at least one torta | compute: revenue per ticket number; only ticket number with: only product: Torta de limón",
        "how many tickets include a medialuna but no espresso doble | compute: tickets = COUNT(DISTINCT ticket_number); only product: Medialuna x un, Medialunas caja x12un; without each ticket number with: only product: Espresso doble",
        "how many tickets without torta | compute: tickets = COUNT(DISTINCT ticket_number); without each ticket number with: only product: Torta de limón",
        "average ticket with a torta | compute: average ticket = SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0); only ticket number with: only product: Torta de limón",
        "revenue of tickets with a torta | compute: revenue = SUM(total); only ticket number with: only product: Torta de limón",
        "tickets over 5000 that include a torta | compute: revenue = SUM(total); by: ticket number; only ticket number with: only product: Torta de limón; kept where revenue > 5000",
        "biggest ticket with an espresso doble | compute: revenue = SUM(total); by: ticket number; only ticket number with: only product: Espresso doble; the one with the most",
        "average ticket of those who take a torta against those who do not | compute: average ticket = SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0); by: with torta / without torta",
        "ticket promedio con y sin torta | calcular: ticket promedio = SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0); por: con torta / sin torta",
        "how many tickets have both espresso doble and torta | compute: tickets = COUNT(DISTINCT ticket_number); only ticket number with: only product: Espresso doble; only ticket number with: only product: Torta de limón",
        "how many tickets have a torta or an espresso doble | compute: tickets = COUNT(DISTINCT ticket_number); only product: Espresso doble, Torta de limón",
        "tickets with a torta but no espresso doble: how many, and their average amount | compute: tickets = COUNT(DISTINCT ticket_number); compute: revenue per ticket number; only ticket number with: only product: Torta de limón; without each ticket number with: only product: Espresso doble",
        "how many days without torta | compute: date count; without each date with: only product: Torta de limón",
        "what do people buy together with the torta | compute: tickets = COUNT(DISTINCT ticket_number); by: product; only ticket number with: only product: Torta de limón; without product: Torta de limón; the first 10, most first",
        "what else goes with espresso doble, top 3 | compute: tickets = COUNT(DISTINCT ticket_number); by: product; only ticket number with: only product: Espresso doble; without product: Espresso doble; the first 3, most first",
        "con la torta, qué más se llevan | calcular: tickets = COUNT(DISTINCT ticket_number); por: producto; solo número de ticket con: solo producto: Torta de limón; sin producto: Torta de limón; los primeros 10, de mayor a menor",
        "con la torta qué más llevan? los 3 que más aparecen en esos tickets | calcular: tickets = COUNT(DISTINCT ticket_number); por: producto; solo número de ticket con: solo producto: Torta de limón; sin producto: Torta de limón; los primeros 3, de mayor a menor",
        "median units of torta per ticket | compute: units = SUM(quantity); by: ticket number; only product: Torta de limón; compute: median units",
        "which two products are bought together most often | list: ticket number, product; each two of product that are on one ticket number, with how often; the one with the most",
        "qué productos se venden juntos, sin medialunas | listar: número de ticket, producto; sin producto: Medialuna x un, Medialunas caja x12un; cada dos de producto que están en un número de ticket, y cuántas veces; los primeros 10, de mayor a menor",
        "top 5 pairs of products | list: ticket number, product; each two of product that are on one ticket number, with how often; the first 5, most first",
        "los 3 pares de productos que más se venden juntos en octubre | listar: número de ticket, producto; solo días: 2024-10-01 … 2024-10-31; cada dos de producto que están en un número de ticket, y cuántas veces; los primeros 3, de mayor a menor",
        "when did we sell the most | compute: revenue = SUM(total); by: date; the one with the most",
        "when are we busiest | compute: tickets = COUNT(DISTINCT ticket_number); by: hour of the day; the one with the most",
        "on which day did we sell the most medialunas | compute: units = SUM(quantity); by: date; only product: Medialuna x un, Medialunas caja x12un; the one with the most",
        "number of days with sales above 1 million | compute: revenue = SUM(total); by: date; kept where revenue > 1000000; compute: how many"
      })
  void reads_a_question_part_by_part(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tickets with torta and espresso doble | The question names several things; say whether both must be on the ticket (\"both ... and ...\") or either (\"... or ...\").",
        "tickets of more than 5000 with a torta | It is not clear whether the condition is on whole tickets or on those lines alone; say \"tickets that include ...\".",
        "revenue and tickets without torta | It is not clear whether tickets without something are meant or all tickets without those lines; ask for one amount at a time.",
        "ventas con y sin torta | La pregunta mezcla un porcentaje, un ranking o una evolución de una manera que no entiendo; pedí una sola cosa.",
        "which 3 products are bought together | The question asks what goes together, but not so that pairs of two can be counted; ask for example which two products are bought together most often.",
        "products bought together by month | The question asks what goes together, but not so that pairs of two can be counted; ask for example which two products are bought together most often."
      })
  void declines_what_is_not_certain(String question, String reason) {
    new Asked(question).isDeclined(reason);
  }

  @Test
  void keeps_all_lines_of_a_ticket_that_is_told_by_one_of_them() {
    assertThat(new Asked("average ticket with a torta").translated(Dialect.SQLITE).sql())
        .isEqualTo(
            "SELECT SUM(total) * 1.0 / NULLIF(COUNT(DISTINCT ticket_number), 0) AS average_ticket"
                + " FROM sales_data WHERE ticket_number IN (SELECT ticket_number FROM sales_data"
                + " WHERE product_name = 'Torta de limón')");
  }

  @Test
  void counts_each_pair_of_products_once() {
    assertThat(new Asked("top 5 pairs of products").translated(Dialect.POSTGRES).sql())
        .isEqualTo(
            "WITH grouped AS (SELECT ticket_number, product_name FROM sales_data GROUP BY"
                + " ticket_number, product_name) SELECT product_name, other_product_name,"
                + " COUNT(*) AS times_together FROM (SELECT one.product_name, two.product_name AS"
                + " other_product_name FROM grouped AS one JOIN grouped AS two ON"
                + " one.ticket_number = two.ticket_number AND one.product_name <"
                + " two.product_name) AS pairs GROUP BY product_name, other_product_name ORDER BY"
                + " times_together DESC, product_name, other_product_name LIMIT 5");
  }
}
