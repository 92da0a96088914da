package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation.Translated;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part of a reading is, and which columns it names. */
class ReadingPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "top 3 products by units on saturdays in october | measure units; group product_name; days date; weekdays week_day; rank units",
        "revenue by waiter and month between 3 and 6 pm | measure revenue; group waiter month; hours hour",
        "list the products of waiter 51 | list product_name; values waiter",
        "revenue without waiter 51 from lowest to highest by product | measure revenue; group product_name; except waiter; order revenue",
        "products that sold fewer than 30 units | measure units; group product_name; condition units",
        "units of what costs over 1000 | measure units; amount unitary_price",
        "share of revenue by weekday | measure revenue; measure share_percent; group week_day",
        "compare september and october in revenue | measure revenue; group date; days date",
        "running total of revenue in october by day | measure revenue; group date; days date; measure running_total",
        "days above the average revenue | measure revenue; group date; measure mean; condition revenue",
        "median revenue per day | measure revenue; group date; measure median_revenue",
        "revenue of tickets with espresso doble | measure revenue; condition ticket_number",
        "did we sell more in october than in november? | measure revenue; group date; days date; other",
        "los 3 mozos que menos vendieron | measure revenue; group waiter; rank revenue",
      })
  void are_told_with_what_they_are_about(String question, String parts) {
    Translated translated = new Asked(question).translated(Dialect.SQLITE);

    assertThat(translated.parts().stream().map(ReadingPartsTest::told))
        .as("%s", translated.reading())
        .containsExactly(parts.split("; "));
    assertThat(translated.reading()).isEqualTo(ReadingPart.texts(translated.parts()));
  }

  private static String told(ReadingPart part) {
    String kind = part.kind().name().toLowerCase(Locale.ROOT);
    return String.join(" ", kind, String.join(" ", part.names())).strip();
  }
}
