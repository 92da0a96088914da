package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about prices and other numbers of single rows. */
class FactQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "price of the espresso doble | compute: latest price; only product: Espresso doble",
        "qué precio tiene hoy el café con leche | calcular: último precio; solo producto: Café con leche",
        "how much does a medialuna cost | compute: latest price; by: product; only product: Medialuna x un, Medialunas caja x12un",
        "a cuánto está la torta de limón | calcular: último precio; solo producto: Torta de limón",
        "cheapest product | compute: lowest price; by: product; only price <> 0; the one with the least",
        "los 3 productos más caros | calcular: máximo de precio; por: producto; los primeros 3, de mayor a menor",
        "lowest and highest price of the torta de limon | compute: lowest price; compute: highest price; only product: Torta de limón",
        "products priced above 20000 | list: product; only price > 20000",
        "productos que cuestan entre 5 mil y 10 mil | listar: producto; solo precio >= 5000; solo precio <= 10000",
        "how many lines have a price of zero | compute: lines = COUNT(*); only price = 0",
        "how many products had more than one price | compute: price count; by: product; kept where price count > 1; compute: how many",
        "cuánto subió el precio del espresso doble, en pesos y en porcentaje | calcular: primer precio; calcular: último precio; solo producto: Espresso doble; último precio: diferencia con primer precio, también en porcentaje",
        "how much did each product's price go up | compute: first price; compute: latest price; by: product; latest price: difference to first price, also in percent",
        "when did the price of espresso doble change | compute: latest price; by: date; only product: Espresso doble; only price <> 0; latest price: difference to the one before; latest price: difference to the one before in percent; kept where change <> 0",
        "which product has the lowest price | compute: lowest price; by: product; only price <> 0; the one with the least",
        "revenue of products with a price over 10000 | compute: revenue = SUM(total); only price > 10000",
        "precio del espresso doble por mes | calcular: último precio; por: mes; solo producto: Espresso doble",
        "average quantity per ticket | compute: units per ticket number"
      })
  void reads_a_question_part_by_part(String question, String reading) {
    new Asked(question).isRead(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "price | The question asks for a price, but not of what; name a product.",
        "price of waiter 51 | The question asks for a price, but not of what; name a product.",
        "cost of the espresso doble | I did not understand: \"cost\".",
        "total price of medialunas | I did not understand: \"price\".",
        "average price per ticket | The question mixes a share, a ranking or a trend in a way that is not understood; ask for one of them.",
        "which products went up in price | Products cannot be ranked or picked by how their price changed; ask by how much it rose for each."
      })
  void declines_what_is_not_certain(String question, String reason) {
    new Asked(question).isDeclined(reason);
  }

  @Test
  void takes_the_price_of_the_latest_sale_and_says_so() {
    var translated = new Asked("price of the espresso doble").translated(Dialect.SQLITE);

    assertThat(translated.sql())
        .isEqualTo(
            "WITH ended AS (SELECT date, week_day, hour, ticket_number, waiter, product_name,"
                + " quantity, unitary_price, total, FIRST_VALUE(unitary_price) OVER (ORDER BY CASE"
                + " WHEN unitary_price = 0 THEN 1 ELSE 0 END, date DESC, hour DESC, ticket_number"
                + " DESC, unitary_price DESC) AS last_unitary_price FROM sales_data WHERE"
                + " product_name = 'Espresso doble') SELECT MAX(last_unitary_price) AS"
                + " last_unitary_price FROM ended");
    assertThat(translated.assumptions())
        .containsExactly(
            "The latest price is that of the last sale there is; lines with 0 are left out where"
                + " there are others.");
  }

  @Test
  void leaves_pieces_of_a_box_out_of_what_is_cheapest() {
    assertThat(new Asked("cheapest product").translated(Dialect.POSTGRES).sql())
        .isEqualTo(
            "SELECT product_name, MIN(unitary_price) AS min_unitary_price FROM sales_data WHERE"
                + " unitary_price <> 0 GROUP BY product_name ORDER BY min_unitary_price,"
                + " product_name LIMIT 1");
  }
}
