package io.quaestor.translate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  @ParameterizedTest
  @MethodSource("io.quaestor.translate.lexicon.Lexicon#bundled")
  void knows_every_month_and_weekday(Lexicon lexicon) {
    assertThat(Set.copyOf(lexicon.months().values())).hasSize(12);
    assertThat(Set.copyOf(lexicon.weekdays().values())).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("io.quaestor.translate.lexicon.Lexicon#bundled")
  void has_words_for_every_concept_that_the_first_language_has(Lexicon lexicon) {
    Set<Concept> spoken = EnumSet.copyOf(Lexicon.bundled().getFirst().phrases().keySet());
    spoken.remove(Concept.EVENING); // Spanish has no evening between afternoon and night
    assertThat(lexicon.phrases().keySet()).containsAll(spoken);
  }

  @ParameterizedTest
  @CsvSource({
    "en, products, product", "en, boxes, box", "en, days, day", "en, categories, category",
    "en, business, business", "en, bus, bus", "es, productos, producto", "es, dias, dia",
    "es, meses, mese", "es, mozos, mozo", "es, mes, mes", "es, vendedores, vendedor"
  })
  void cuts_the_ending_of_a_plural(String language, String word, String stem) {
    assertThat(lexicon(language).stem(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "es, entero, entera, true",
    "es, entera, entero, true",
    "es, chico, chica, true",
    "es, te, tes, true",
    "es, tes, te, true",
    "es, coca, coco, false",
    "es, coco, coca, false",
    "en, entero, entera, false"
  })
  void knows_the_other_forms_that_a_value_may_have(
      String language, String stem, String other, boolean known) {
    assertThat(lexicon(language).otherForms(stem).contains(other)).isEqualTo(known);
  }

  @Test
  void speaks_english_and_spanish() {
    assertThat(
            Lexicon.bundled().stream()
                .map(l -> l.language().getLanguage())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("en", "es");
  }

  private static Lexicon lexicon(String language) {
    return Lexicon.bundled().stream()
        .filter(l -> l.language().getLanguage().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
