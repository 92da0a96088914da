package io.quaestor.translate.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.translate.values.SortedWords;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final SortedWords KNOWN =
      new SortedWords(List.of("product", "revenue", "different", "tickets", "tickety"));
  private static final SortedWords VALUES = new SortedWords(List.of("brownie", "revenue"));

  @ParameterizedTest
  @CsvSource({
    "prodcut, product",
    "revenu, revenue",
    "diferrent, different",
    "diferen, ",
    "produc, product",
    "price, ",
    "water, ",
    "tickete, ",
    "r3venue, ",
    "somewhere, ",
    "browni, brownie"
  })
  void takes_only_the_one_near_word(String typed, String meant) {
    assertThat(Spelling.nearest(typed, KNOWN, VALUES).orElse(null)).isEqualTo(meant);
  }
}
