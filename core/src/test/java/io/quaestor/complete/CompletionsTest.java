package io.quaestor.complete;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.grammar.CafeProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTest {
  private static final Vocabulary CAFE =
      Vocabulary.of(CafeProfile.DATASET, Optional.of(CafeProfile.PROFILE));
  private static final Vocabulary CATALOG = Vocabulary.of(CafeProfile.DATASET, Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "total sales by pro      | total sales by product         | 15 | DIMENSION | product_name",
        "ventas por prod         | ventas por producto            | 11 | DIMENSION | product_name",
        "Rev                     | Revenue                        |  0 | METRIC    | revenue",
        "TOTAL sal               | TOTAL sales                    |  0 | METRIC    | revenue",
        "facturac                | facturación                    |  0 | METRIC    | revenue",
        "the average pr          | the average price              | 12 | METRIC    | unitary_price",
        "average t               | average ticket                 |  0 | METRIC    | average_ticket",
        "which are the best s    | which are the best selling     | 14 | METRIC    | units",
        "revenue by mon          | revenue by month               | 11 | TIME      | date",
        "revenue in nov          | revenue in November 2024       | 11 | TIME      | date",
        "ventas de octu          | ventas de octubre de 2024      | 10 | TIME      | date",
        "revenue last m          | revenue last month             |  8 | TIME      | date",
        "revenue by h            | revenue by hour                | 11 | TIME      | hour",
        "revenue of med          | revenue of Medialuna x un      | 11 | VALUE     | product_name",
        "units of cafe con       | units of Café con leche        |  9 | VALUE     | product_name",
        "units of cafe con le    | units of Café con leche        |  9 | VALUE     | product_name",
        "ventas de tortas y lim  | ventas de tortas y Torta de limón | 19 | VALUE  | product_name",
        "revenue of waiter 5     | revenue of waiter 51           | 18 | VALUE     | waiter",
        "what are the            | What are the top 5 best-selling products? | 0 | QUESTION | pos",
        "cuáles son              | ¿Cuáles son los 5 productos más vendidos? | 0 | QUESTION | pos",
      })
  void goes_on_with_the_last_words(String text, String best, int from, Kind kind, String of) {
    Completion first = complete(text).getFirst();

    assertThat(first.text()).isEqualTo(best);
    assertThat(first.from()).isEqualTo(from);
    assertThat(first.word()).isEqualTo(best.substring(from));
    assertThat(first.kind()).isEqualTo(kind);
    assertThat(first.of()).isEqualTo(of);
  }

  @Test
  void goes_on_after_a_blank_with_a_further_word_alone() {
    assertThat(texts("café con ")).containsExactly("Café con leche");
    assertThat(texts("revenue of  café "))
        .containsExactly("revenue of  Café con leche", "revenue of  Café O'Brien");
    assertThat(texts("average ")).contains("average ticket").doesNotContain("average ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zzz",
        "total sales by zzz",
        "top 5",
        "top 5 ",
        "revenue by product ",
        "revenue by product?",
        "tickets of waiter 51",
        "waiter 51 ",
        "ventas de ",
        "…",
        "5"
      })
  void says_nothing_where_nothing_fits(String text) {
    assertThat(texts(text)).isEmpty();
  }

  @Test
  void offers_what_can_be_grouped_by_before_measures_after_by() {
    assertThat(complete("revenue by t").getFirst().kind()).isEqualTo(Kind.DIMENSION);
    assertThat(complete("how many t").getFirst().kind()).isEqualTo(Kind.METRIC);
  }

  @Test
  void offers_each_thing_once_and_words_of_the_catalog_before_values() {
    List<Completion> found = complete("revenue of me");

    assertThat(found).extracting(Completion::text).doesNotHaveDuplicates();
    assertThat(found)
        .extracting(completion -> completion.kind() == Kind.VALUE)
        .as("those that are no value come first")
        .isSorted();
    assertThat(found).extracting(Completion::kind).contains(Kind.DIMENSION, Kind.VALUE);
  }

  @Test
  void keeps_to_the_language_that_the_text_is_in() {
    assertThat(texts("prod")).contains("product", "producto");
    assertThat(texts("total sales by prod"))
        .contains("total sales by product")
        .doesNotContain("total sales by producto");
    assertThat(Completions.of(List.of(CAFE), "prod", Optional.of(Locale.of("es")), 10))
        .extracting(Completion::text)
        .contains("producto")
        .doesNotContain("product");
    assertThat(complete("prod").getFirst().word()).isEqualTo("product");
    assertThat(texts("revenue by de")).as("\"de\" is not a word yet").isEmpty();
  }

  @Test
  void begins_with_the_examples_of_the_catalog() {
    assertThat(complete("")).extracting(Completion::kind).hasSize(10).containsOnly(Kind.QUESTION);
    assertThat(Completions.of(List.of(CAFE), " ", Optional.of(Locale.ENGLISH), 10))
        .extracting(Completion::text)
        .startsWith("What are the top 5 best-selling products?", "Total sales by weekday")
        .noneMatch(text -> text.startsWith("¿"));
  }

  @Test
  void knows_the_catalog_as_long_as_the_data_were_not_read() {
    assertThat(Completions.of(List.of(CATALOG), "revenue by w", Optional.empty(), 10))
        .extracting(Completion::text)
        .contains("revenue by waiter", "revenue by week");
    assertThat(Completions.of(List.of(CATALOG), "revenue of medi", Optional.empty(), 10)).isEmpty();
  }

  @Test
  void gives_no_more_than_was_asked_for() {
    assertThat(Completions.of(List.of(CAFE), "s", Optional.empty(), 3)).hasSize(3);
  }

  private static List<Completion> complete(String text) {
    return Completions.of(List.of(CAFE), text, Optional.empty(), 10);
  }

  private static List<String> texts(String text) {
    return complete(text).stream().map(Completion::text).toList();
  }
}
