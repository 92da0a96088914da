package io.quaestor.analysis.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  @ParameterizedTest
  @MethodSource("texts")
  void ends_where_a_sentence_ends(String language, List<String> sentences) {
    String text = String.join(" ", sentences);

    assertThat(new Sentences(Locale.of(language)).split(text, new BitSet())).isEqualTo(sentences);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        argumentSet("two", "en", List.of("One leads.", "Two follows.")),
        argumentSet("signs of all kinds", "es", List.of("¡Bien!", "¿Qué más?", "Nada…", "¿O sí?")),
        argumentSet("decimals", "en", List.of("It is 1,234.5 of 2.5.", "The rest is 3.5.")),
        argumentSet("Spanish decimals", "es", List.of("Son 1.234,5 de 2.500.", "El resto, 3,5.")),
        argumentSet("an abbreviation", "en", List.of("Espresso vs. Latte is close.", "So what.")),
        argumentSet("a month", "en", List.of("On Nov. 3 it rose.", "On Dec. 4 it fell.")),
        argumentSet("initials", "en", List.of("J. Perez sold most in the U.S. Market.", "Good.")),
        argumentSet("a time of day", "es", List.of("A las 5 p.m. Espresso lidera.", "Y sigue.")),
        argumentSet("a number first", "en", List.of("They lead.", "300 more than Latte.")),
        argumentSet("quotes", "en", List.of("They call it \"best.\"", "It is.")));
  }

  @Test
  void ends_at_the_end_of_a_line() {
    assertThat(new Sentences(Locale.ENGLISH).split("one\ntwo", new BitSet()))
        .containsExactly("one", "two");
  }

  @Test
  void does_not_end_inside_a_name() {
    BitSet name = new BitSet();
    name.set(0, 12);

    assertThat(new Sentences(Locale.ENGLISH).split("Best ever. X leads.", name))
        .containsExactly("Best ever. X leads.");
  }
}
