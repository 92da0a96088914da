package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN =
      List.of("product", "revenue", "different", "tickets", "tickety");

  @ParameterizedTest
  @CsvSource({
    "prodcut, product", "revenu, revenue", "diferrent, different", "diferen, ", "produc, product",
    "price, ", "water, ", "tickete, ", "r3venue, ", "somewhere, "
  })
  void takes_only_the_one_near_word(String typed, String meant) {
    assertThat(Spelling.nearest(typed, KNOWN).orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abc, 0",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, abcd, 1",
    "abc, xyz, 3",
    "abc, abcdef, 3"
  })
  void counts_slips(String a, String b, int slips) {
    assertThat(Spelling.distance(a, b)).isEqualTo(slips);
  }
}
