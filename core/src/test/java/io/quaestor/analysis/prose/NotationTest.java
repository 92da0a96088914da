package io.quaestor.analysis.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1234        | 1234
          en | 1,234       | 1234
          es | 1.234       | 1234
          en | 1.234       | 1.234
          es | 1,234       | 1.234
          en | 1,234.5     | 1234.5
          es | 1.234,5     | 1234.5
          es | 1,234.5     | 1234.5
          en | 1.234,5     | 1234.5
          en | 1,234,567   | 1234567
          es | 1.234.567   | 1234567
          en | 1.234.567   | 1234567
          en | 12.5        | 12.5
          es | 12.5        | 12.5
          es | 12,50       | 12.50
          es | 0.125       | 0.125
          en | 0,125       | 0.125
          en | 1234.567    | 1234.567
          en | 1\u00a0234\u202f567 | 1234567
          es | 1\u00a0234,5 | 1234.5
          """)
  void reads_digits_as_the_language_writes_them(String language, String text, BigDecimal value) {
    assertThat(new Notation(Locale.of(language)).read(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,23,456", "1.2.3", "1,234.567.8", "1\u00a023", "1234,567,890", "1,2,3"})
  void reads_nothing_that_is_no_number(String text) {
    assertThat(new Notation(Locale.ENGLISH).read(text)).isEmpty();
  }
}
