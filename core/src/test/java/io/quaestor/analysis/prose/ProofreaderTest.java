package io.quaestor.analysis.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences stay. The results are in {@link SampleResults}. */
class ProofreaderTest {
  private static final String QUESTION =
      "Which were the top 5 products with more than 25 units on 2024-11-03?";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # a cell, and as people write it
          products | en | Café con leche sold 420 units.
          products | en | Café con leche brought in $1,234,567.50.
          products | en | Café con leche brought in 1,234,568.
          products | en | Café con leche brought in 1.23 million.
          products | en | Café con leche brought in $1.2M, Medialuna x 6 620k.
          products | en | Café con leche brought in about 1,200,000.
          products | en | Café con leche brought in over 1.2 million.
          products | es | Café con leche vendió 420 unidades.
          products | es | Café con leche facturó $ 1.234.567,50.
          products | es | Café con leche facturó 1,23 millones.
          products | es | El Espresso facturó 315 mil pesos.
          products | es | El ESPRESSO facturó trescientos quince mil pesos.
          products | es | Café con leche facturó casi 1,25 millones.
          # small numbers that are the named row's own, or counts of rows
          products | en | Tarta de limón is last with 7 units.
          products | en | The 5 products differ widely.
          products | en | There are five products in all.
          products | es | Hay cinco productos.
          # numbers inside names
          products | en | Seven Up 500 sold 50 units.
          products | en | Medialuna x 6 sold 310.
          products | en | The croissant x 6 comes after coffee.
          # figures of all rows
          products | en | The five products add up to a total of 997 units.
          products | en | On average a product sold 199.4 units.
          products | en | Espresso sold 210 units, above the average of 199.4.
          products | en | The median revenue is 315,000.
          products | es | En promedio cada producto facturó 460.000.
          products | en | The highest revenue is 1,234,567.5 and the lowest 30,432.5.
          products | en | The spread between the most and the least sold is 413 units.
          # shares
          products | en | Café con leche makes up 53.7% of revenue.
          products | en | Café con leche makes up 54 percent of revenue.
          products | en | More than half of the revenue comes from Café con leche.
          products | en | The best seller alone makes up 53.7% of revenue.
          products | en | Espresso sold 210 units, while the highest is 420.
          products | en | The top two products make up 80.6% of revenue.
          products | en | Café con leche and Medialuna x 6 together make up 80.6% of revenue.
          products | es | Los tres primeros productos concentran el 94,3 % de la facturación.
          products | es | Medialuna x 6 aporta el 27 % de los ingresos.
          products | es | Café con leche aporta el 53,7% del total.
          # differences, ratios, changes
          products | en | Café con leche sold 110 units more than Medialuna x 6.
          products | en | Café con leche sold 35.5% more than Medialuna x 6.
          products | en | Café con leche sold twice as many units as Espresso.
          products | en | Espresso sold 4.2 times as many units as Seven Up 500.
          products | en | Espresso sold half as many units as Café con leche.
          products | en | Café con leche sold 60 times as many units as Tarta de limón.
          products | es | Café con leche vendió el doble de unidades que Espresso.
          products | es | Espresso vendió la mitad que Café con leche.
          months | en | Revenue grew 90% from September to December 2024.
          months | en | Revenue grew by 450,000 from the first month to the last.
          months | en | Revenue doubled in October 2024.
          months | en | In November 2024 revenue rose 25%.
          months | en | In December 2024 revenue fell 24%.
          months | en | Revenue rose from 1,000,000 in October to 1,250,000 in November.
          months | en | November 2024 was best with 1,250,000, up 25% from October 2024.
          months | en | Revenue fell 24% to 950,000 in December 2024.
          months | en | The four months average 925,000.
          months | es | Noviembre fue lo más alto, con $1.250.000, un 25 % más que octubre.
          months | es | En diciembre los ingresos cayeron 300.000 respecto de noviembre.
          months | es | Los ingresos crecieron un 90 % entre septiembre y diciembre.
          months | es | En diciembre de 2024 los ingresos cayeron un 24%.
          months | es | Los ingresos se duplicaron en octubre de 2024.
          months | es | Noviembre de 2024 fue el mejor mes con 1.250.000.
          # days, times of day, ordinals
          days | en | On November 3, 2024 the balance was -1,500.
          days | en | On 3 November the balance was −1,500.
          days | en | On Nov. 17 the balance was 2,750.25.
          days | en | On 11/17/2024 the balance was 2,750.
          days | en | At 2 pm the balance was -1,500.
          days | es | El 17 de noviembre de 2024 el saldo fue de 2.750,25.
          days | es | A las 9:30 el saldo fue de 2.750.
          months | en | The fourth quarter of 2024 was strong.
          products | en | Espresso comes third.
          products | en | Medialuna x 6 is the 2nd.
          # numbers of waiters, and percentages
          waiters | en | Waiter 51 has 120 tickets.
          waiters | en | Waiter 3 has 5 tickets.
          waiters | en | Waiter 51 has 60% and is 22.5 percentage points ahead of waiter 52.
          waiters | es | El mozo 51 tiene 120 tickets.
          # the question's own
          products | en | Espresso is above the 25 units asked for.
          # nothing to prove
          products | en | Café con leche leads by far.
          products | es | Café con leche es, de lejos, lo más vendido.
          products | en | One of the best sellers is Espresso.
          # what the query left out counts for nothing that is of all rows
          chosen | en | Café con leche leads with 420 units.
          chosen | en | The five products listed differ widely.
          cut | en | Café con leche sold 420 units.
          """)
  void keeps_what_is_proved(String result, String language, String sentence) {
    assertThat(kept(result, language, sentence)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # no cell
          products | en | Café con leche sold 421 units.
          products | en | Café con leche brought in 1.3 million.
          products | en | Café con leche brought in 1 million.
          products | en | Café con leche brought in over 2 million.
          products | es | Café con leche vendió 425 unidades.
          products | es | Café con leche vendió cuatrocientas treinta unidades.
          products | es | Café con leche facturó 12,3 millones.
          # another row's
          products | en | Espresso sold 420 units.
          products | en | Medialuna x 6 brought in 315,000.
          products | es | El Espresso facturó 620.000.
          products | en | Espresso makes up 53.7% of revenue.
          products | en | Espresso sold 997 units.
          products | en | With 420 units, Espresso is the best seller.
          waiters | en | Waiter 52 has 120 tickets.
          months | en | In October 2024 revenue was 1,250,000.
          # small numbers, which are everywhere
          products | en | Espresso sold 7 units.
          products | en | Espresso sold 5 units.
          products | en | Espresso sold 6.
          products | en | Three products did well.
          products | en | Only two products sold well.
          products | en | Sales went up for 3 days.
          products | es | Solo tres productos se vendieron bien.
          products | es | Espresso vendió 7 unidades.
          waiters | en | Waiter 51 has 3 tickets.
          waiters | en | Waiter 51 has 3 complaints.
          products | en | Espresso is 5 times better than 5 others.
          # the notation of the other language is another number
          products | en | The average is 199,4 or 1.234 units.
          products | es | Café con leche facturó 1,234 millones y vendió 4.20 o 420.000 unidades.
          # a number in another row's name
          products | en | Espresso lost 500 of them.
          # figures that are none
          products | en | The five products add up to a total of 998 units.
          products | en | The median is 199.4 for Espresso.
          products | en | Café con leche makes up 63.7% of revenue.
          products | en | Nearly all, 100%, comes from coffee.
          products | en | A third of the revenue comes from Café con leche.
          products | en | The top three products make up 80.6% of revenue.
          products | es | Medialuna x 6 aporta el 72 % de los ingresos.
          # one kind of number is no proof of another
          products | en | Café con leche grew 420%.
          products | en | Café con leche sold 53.7 units.
          products | en | Café con leche sold 420 times as much.
          products | en | Café con leche is the 420th.
          # changes that are none
          products | en | Café con leche sold three times as many units as Espresso.
          products | en | Espresso sold 31.3% less than Café con leche.
          products | es | Café con leche vendió el triple de unidades que Espresso.
          months | en | Revenue grew 95% from September to December 2024.
          months | en | In December 2024 revenue rose 24%.
          months | en | In November 2024 revenue fell 25%.
          months | en | November 2024 was best, down 25% from October 2024.
          months | en | Revenue rose from 1,250,000 to 950,000.
          months | en | Revenue fell from 1,000,000 in October to 1,250,000 in November.
          months | es | En diciembre de 2024 los ingresos crecieron un 24%.
          months | es | Los ingresos bajaron de 1.000.000 a 1.250.000.
          products | en | Café con leche rose 35.5%.
          # days and places that are none
          days | en | On November 4, 2024 the balance was -1,500.
          days | en | On 3 December the balance was -1,500.
          days | en | On 2023-11-03 the balance was -1,500.
          days | en | At 3 pm the balance was -1,500.
          days | en | On November 3 the balance was 1,500.
          days | es | El 18 de noviembre de 2024 el saldo fue de 2.750,25.
          months | en | Revenue peaked in October 2025.
          months | en | The second quarter of 2024 was weak.
          products | en | Espresso comes second.
          products | en | Tarta de limón is the fourth of November.
          # numbers that nobody can read or check
          products | en | Café con leche sold ½ of it.
          products | en | Café con leche sold ４２０ units.
          products | en | Café con leche sold 4,20,000 units.
          products | en | Café con leche sold dozens of units.
          products | es | Se vendieron miles de unidades.
          products | en | Café con leche sold v420 units.
          products | en | Café con leche sold 420q units.
          products | en | Espresso sold 21O units.
          products | en | Espresso sold 210-211 units.
          products | en | Espresso sold 10e3 units.
          # no prose
          products | en | Café con leche <b>leads</b>.
          products | en | See https://example.com for more.
          products | en | See example.com for more.
          products | en | Café con leche [leads](x).
          products | en | Run `rm` now.
          products | en | =HYPERLINK(A) leads.
          products | en | SELECT total FROM sales_data gives it.
          products | en | Write to a@b for more.
          products | en | javascript:alert is what leads.
          # of a part, no figure of the whole; of a cut one, no count either
          chosen | en | The five products add up to a total of 997 units.
          chosen | en | Café con leche makes up 53.7% of revenue.
          chosen | en | On average a product sold 199.4 units.
          cut | en | On average a product sold 199.4 units.
          cut | en | The highest of all is Espresso, against 420.
          """)
  void drops_what_is_not(String result, String language, String sentence) {
    assertThat(kept(result, language, sentence)).isEmpty();
  }

  @Test
  void counts_no_rows_where_there_are_more() {
    Result cut = SampleResults.named("cut");
    Proofreader proofreader = new Proofreader("What sells?", cut, Locale.ENGLISH);

    assertThat(proofreader.kept("There are five products.")).isEmpty();
  }

  private static List<String> kept(String result, String language, String sentence) {
    return new Proofreader(QUESTION, SampleResults.named(result), Locale.of(language))
        .kept(sentence);
  }
}
