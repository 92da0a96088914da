package io.quaestor.translate.grammar;

import static io.quaestor.translate.grammar.Readings.declined;
import static io.quaestor.translate.grammar.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sides joined by "or", relative clauses, lists and what never happened are read. */
class StructureReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quién vendió más, el 51 o el 52 | calcular: facturación = SUM(total); por: mozo; solo mozo: 51, 52; orden: de mayor a menor",
        "who made less money, waiter 51 or waiter 52 | compute: revenue = SUM(total); by: waiter; only waiter: 51, 52; order: most first",
        "los sábados o los domingos, cuándo vendemos menos? | calcular: facturación = SUM(total); por: día de la semana; solo días de la semana: sábado, domingo; orden: de menor a mayor",
        "cuántos espressos y cuántas tortas vendimos | calcular: unidades = SUM(quantity); por: producto; solo producto: Espresso doble, Torta de limón"
      })
  void sets_sides_against_each_other(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quiénes son los 3 mozos que más vendieron | calcular: facturación = SUM(total); por: mozo; los primeros 3, de mayor a menor",
        "los 3 productos que el mozo 51 más vende | calcular: unidades = SUM(quantity); por: producto; solo mozo: 51; los primeros 3, de mayor a menor",
        "los primeros 5 productos | calcular: facturación = SUM(total); por: producto; los primeros 5, de mayor a menor",
        "top5 products by sales | compute: revenue = SUM(total); by: product; the first 5, most first",
        "el que más vendió de los mozos | calcular: facturación = SUM(total); por: mozo; el mayor",
        "el día más débil de la semana | calcular: facturación = SUM(total); por: día de la semana; el menor",
        "en qué fecha facturó más cada mozo | calcular: facturación = SUM(total); por: mozo, fecha; por cada mozo: los primeros 1, de mayor a menor"
      })
  void finds_what_is_ranked(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qué no se vendió en octubre | listar: producto; sin cada producto con: solo días: 2024-10-01 … 2024-10-31",
        "productos que el mozo 51 no vendió en noviembre | listar: producto; sin cada producto con: solo días: 2024-11-01 … 2024-11-30; solo mozo: 51",
        "products we have not sold since october | list: product; without each product with: only days: 2024-11-01 … 2024-11-20",
        "which medialunas do we sell | list: product; only product: Medialuna x un, Medialunas caja x12un",
        "can i see all the credit notes | list: ticket number; only: credit notes",
        "when did we first and last sell the espresso | compute: lowest date; compute: highest date; only product: Espresso doble",
        "how did waiter 51 do in october | compute: revenue = SUM(total); only days: 2024-10-01 … 2024-10-31; only waiter: 51",
        "cuántos clientes por día | calcular: tickets = COUNT(DISTINCT ticket_number); por: fecha"
      })
  void reads_lists_and_what_never_was(String question, String reading) {
    assertThat(read(question)).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "top customers | There is no \"customers\" in the data",
        "qué clientes compraron más | En los datos no figura \"clientes\"",
        "qué mozo vendió más en octubre o noviembre | La pregunta mezcla",
        "who is waiter 51 | The question does not say what to compute"
      })
  void declines_what_is_not_in_the_data_or_not_clear(String question, String reason) {
    assertThat(declined(question)).startsWith(reason);
  }
}
