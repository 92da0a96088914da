package io.quaestor.complete;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Table;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.grammar.CafeProfile;
import io.quaestor.translate.grammar.GrammarTranslator;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered of times must be understood, or it would lead to a decline. */
class TimeTermsTest {
  private static final Table TILL = CafeProfile.DATASET.tables().getFirst();
  private static final GrammarTranslator GRAMMAR =
      new GrammarTranslator(CafeProfile.DATASET, Dialect.SQLITE);
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "en", List.of("revenue by %s", "revenue %s", "revenue in %s", "revenue on %s"),
          "es", List.of("ventas por %s", "ventas %s", "ventas de %s", "ventas del %s"));

  /** More than a year, so that there is a last one. */
  private static final DateSpan DAYS =
      new DateSpan(LocalDate.of(2023, 10, 5), LocalDate.of(2024, 11, 20));

  private static final DataProfile PROFILE =
      new DataProfile(
          1,
          Map.of(TILL.name(), DAYS),
          Map.of(TILL.name(), CafeProfile.PROFILE.values(TILL.name())));

  static Stream<Term> terms() {
    return TimeTerms.of(TILL, Optional.of(DAYS));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void are_understood_in_a_question(Term term) {
    String phrase = term.phrases().getFirst().text();

    assertThat(SENTENCES.getOrDefault(term.language().getLanguage(), List.of()))
        .anySatisfy(
            sentence ->
                assertThat(translated(sentence.formatted(phrase)))
                    .isInstanceOf(Translation.Translated.class));
  }

  private static Translation translated(String question) {
    return GRAMMAR.translate(new TranslationRequest(question, List.of(), PROFILE, List.of()));
  }
}
