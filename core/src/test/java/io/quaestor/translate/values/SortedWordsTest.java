package io.quaestor.translate.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedWordsTest {
  private final SortedWords words =
      new SortedWords(List.of("torta", "cafe", "caja", "cajas", "te", "caja"));

  @Test
  void holds_each_word_once_in_order() {
    assertThat(words.size()).isEqualTo(5);
    assertThat(words.get(0)).isEqualTo("cafe");
    assertThat(words.find("caja")).isEqualTo(1);
    assertThat(words.find("cajon")).isNegative();
  }

  @ParameterizedTest
  @CsvSource({"caj, 1", "cafe, 0", "zeta, 5", "a, 0"})
  void finds_where_a_beginning_starts(String beginning, int place) {
    assertThat(words.from(beginning)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"0, 2, 3", "0, 4, 1", "1, 4, 3", "0, 0, 5", "4, 2, 5", "3, 2, 4"})
  void skips_all_that_begin_alike(int from, int letters, int next) {
    assertThat(words.after(from, letters)).isEqualTo(next);
  }
}
