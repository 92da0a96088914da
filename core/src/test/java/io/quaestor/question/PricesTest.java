package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.Usage;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
  private static final Prices PRICES =
      new Prices(new BigDecimal("0.15"), new BigDecimal("0.60"), "USD");

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1000000, 0, 0.15",
    "0, 1000000, 0.6",
    "2000, 100, 0.00036",
    "1, 0, 0.00000015",
  })
  void tokens_cost_what_the_price_list_says_for_a_million(int prompt, int completion, String cost) {
    assertThat(PRICES.of(new Usage(1, prompt, completion))).isEqualByComparingTo(cost);
  }
}
