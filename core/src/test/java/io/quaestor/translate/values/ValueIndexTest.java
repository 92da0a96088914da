package io.quaestor.translate.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.translate.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueIndexTest {
  private final ValueIndex index =
      new ValueIndex(
          Map.of(
              "waiter", List.of("102", "9", "51", "101"),
              "product", List.of("Té negro", "Alf. choc. x6", "Medialunas", "Medialuna salada")),
          List.of("customer"));

  @ParameterizedTest
  @CsvSource({
    "waiter, 9, true",
    "waiter, 10, false",
    "waiter, Té negro, false",
    "product, Té negro, true",
    "product, té negro, false",
    "customer, 1, false"
  })
  void knows_every_value_as_it_is_written(String column, String value, boolean there) {
    assertThat(index.has(column, value)).isEqualTo(there);
  }

  @Test
  void sorts_numbers_by_their_size() {
    assertThat(index.of("waiter")).containsExactly("9", "51", "101", "102");
  }

  @ParameterizedTest
  @CsvSource({"999, 101 102", "1, 9 51", "60, 51 101", "none, 9 51"})
  void shows_what_stands_around_a_value(String value, String around) {
    assertThat(index.around("waiter", value, 2)).containsExactly(around.split(" "));
  }

  @Test
  void finds_values_by_folded_words_and_by_stems() {
    assertThat(texts(index.containing(List.of("te")))).containsExactly("Té negro");
    assertThat(texts(index.containing(List.of("te", "salada")))).isEmpty();
    assertThat(texts(index.stems(Lexicon.bundled().getFirst()).having("medialuna")))
        .containsExactlyInAnyOrder("Medialunas", "Medialuna salada");
  }

  @Test
  void finds_whole_names_in_their_order_only() {
    assertThat(texts(index.named(List.of("te", "negro")))).containsExactly("Té negro");
    assertThat(texts(index.named(List.of("negro", "te")))).isEmpty();
    assertThat(texts(index.named(List.of("medialuna")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"t | Té negro", "medialuna | Medialuna salada, Medialunas", "1 | 101, 102", "z |"})
  void finds_values_by_how_they_begin_in_the_order_of_their_letters(String begun, String found) {
    assertThat(index.beginning(begun).mapToObj(id -> index.value(id).value()))
        .containsExactly(found == null ? new String[0] : found.split(", "));
  }

  @ParameterizedTest
  @CsvSource({"waiter, true", "customer, false", "hour, false"})
  void tells_whether_it_has_all_values_of_a_column(String column, boolean listed) {
    assertThat(index.lists(column)).isEqualTo(listed);
  }

  @Test
  void notes_abbreviations_and_columns_that_are_not_listed() {
    assertThat(index.abbreviations()).isEqualTo(Set.of("alf", "choc"));
    assertThat(index.unlisted()).isEqualTo(Set.of("customer"));
  }

  @Test
  void tells_whether_a_load_brought_other_values() {
    Map<String, List<String>> same = Map.of("waiter", List.of("9", "51"));
    ValueIndex of = new ValueIndex(same);

    assertThat(of.isOf(Map.of("waiter", List.of("51", "9")), List.of())).isTrue();
    assertThat(of.isOf(Map.of("waiter", List.of("51", "8")), List.of())).isFalse();
    assertThat(of.isOf(Map.of("waiter", List.of("51", "9", "8")), List.of())).isFalse();
    assertThat(of.isOf(same, List.of("product"))).isFalse();
    assertThat(of.isOf(Map.of(), List.of("waiter"))).isFalse();
  }

  private List<String> texts(Ids ids) {
    return ids.stream().mapToObj(id -> index.value(id).value()).toList();
  }
}
