package io.quaestor.translate.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.sql.Dialect;
import io.quaestor.sql.SqlValidator;
import io.quaestor.sql.Verdict;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.NotUnderstood;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that go on from the one before. */
class FollowUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue by waiter in october > as a pie | compute: revenue = SUM(total); by: waiter; only days: 2024-10-01 … 2024-10-31",
        "revenue by waiter in october > and only in november? | compute: revenue = SUM(total); by: waiter; only days: 2024-11-01 … 2024-11-30",
        "revenue by waiter in october > by product | compute: revenue = SUM(total); by: product; only days: 2024-10-01 … 2024-10-31",
        "top 3 products in october > by waiter | compute: revenue = SUM(total); by: waiter; only days: 2024-10-01 … 2024-10-31",
        "los 5 productos más vendidos > por mozo | calcular: unidades = SUM(quantity); por: mozo",
        "revenue by waiter in october > in units | compute: units = SUM(quantity); by: waiter; only days: 2024-10-01 … 2024-10-31",
        "revenue by waiter in october > without waiter 51 > and without waiter 52 | compute: revenue = SUM(total); by: waiter; only days: 2024-10-01 … 2024-10-31; without waiter: 51, 52",
        "revenue by waiter in october > also by month | compute: revenue = SUM(total); by: waiter, month; only days: 2024-10-01 … 2024-10-31",
        "top 3 products by revenue > and the bottom ones | compute: revenue = SUM(total); by: product; the first 3, least first",
        "top 10 products by revenue > just the first 3 | compute: revenue = SUM(total); by: product; the first 3, most first",
        "top 3 products by revenue > in units | compute: units = SUM(quantity); by: product; the first 3, most first",
        "revenue on weekends > and weekdays? | compute: revenue = SUM(total); only weekdays: Monday, Tuesday, Wednesday, Thursday, Friday",
        "revenue last week > and the week before? | compute: revenue = SUM(total); only days: 2024-11-04 … 2024-11-10",
        "revenue last week > and the week before? > what's the difference | compute: revenue = SUM(total); by: period; only days: 2024-11-11 … 2024-11-17, 2024-11-04 … 2024-11-10; revenue: what it was before; revenue: difference to the one before; revenue: difference to the one before in percent; only rows that have a change",
        "revenue by day from october 1 to 15 > and the second half > the total of each | compute: revenue = SUM(total); by: period; only days: 2024-10-01 … 2024-10-15, 2024-10-16 … 2024-10-31",
        "revenue in october > how many tickets over 5000 by month | compute: revenue = SUM(total); by: month, ticket number; kept where revenue > 5000; compute: how many",
        "the day with the most revenue > which waiter sold the most that day | compute: revenue = SUM(total); by: waiter; only the date found before (compute: revenue = SUM(total); by: date; the one with the most); the one with the most",
        "3 biggest tickets in october > who sold them? | compute: revenue = SUM(total); by: ticket number, waiter; only days: 2024-10-01 … 2024-10-31; only the ticket number found before (compute: revenue = SUM(total); by: ticket number; only days: 2024-10-01 … 2024-10-31; the first 3, most first)",
        "ventas por mozo > y en septiembre? > ordenalo de menor a mayor | calcular: facturación = SUM(total); por: mozo; solo días: 2024-09-01 … 2024-09-30; orden: de menor a mayor",
        "compare september and october in revenue > add november | compute: revenue = SUM(total); by: period; only days: 2024-09-01 … 2024-09-30, 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30",
      })
  void goes_on_from_the_question_before(String questions, String reading) {
    for (Dialect dialect : Dialect.values()) {
      Translated last = (Translated) last(dialect, questions.split(" > "));
      assertThat(String.join("; ", last.reading())).isEqualTo(reading);
      assertThat(SqlValidator.over(CafeProfile.DATASET, dialect).check(last.sql()))
          .as(last.sql())
          .isInstanceOf(Verdict.Accepted.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue by waiter in october > total revenue in september | compute: revenue = SUM(total); only days: 2024-09-01 … 2024-09-30",
        "top 3 products by revenue > how many tickets did we have? | compute: tickets = COUNT(DISTINCT ticket_number)",
      })
  void begins_anew_with_a_question_that_is_whole(String questions, String reading) {
    Translated last = (Translated) last(Dialect.SQLITE, questions.split(" > "));

    assertThat(last.relation()).isEqualTo(Relation.STARTS);
    assertThat(last.reading()).containsExactly(reading.split("; "));
  }

  @Test
  void says_that_it_goes_on() {
    Translated last = (Translated) last(Dialect.SQLITE, "revenue in october", "and in november?");

    assertThat(last.assumptions()).contains("This goes on from the question before.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what is the modal ticket > and in november?",
        "how many tickets over 5000 > which waiter made most of them",
      })
  void declines_what_it_cannot_go_on_from(String questions) {
    assertThat(last(Dialect.SQLITE, questions.split(" > "))).isInstanceOf(NotUnderstood.class);
  }

  @Test
  void does_not_go_on_from_what_only_a_model_understood() {
    Turn byModel = Turn.answered("revenue in october", "SELECT 1", List.of(), Relation.UNKNOWN);

    assertThat(translate(Dialect.SQLITE, "and in november?", List.of(byModel)))
        .isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @CsvSource({
    "which waiter sold it most often?, false",
    "how many tickets are that?, false",
    "show me the top 5, false",
    "¿qué mozo lo vendió más?, false",
    "revenue by waiter, true",
    "top 5 products, true",
    "revenue this month, true",
    "how much did we sell in october?, true",
    "ventas de este mes, true",
  })
  void after_a_model_it_answers_only_what_cannot_speak_of_the_models_answer(
      String question, boolean answered) {
    Turn byModel = Turn.answered("the modal product", "SELECT 1", List.of(), Relation.UNKNOWN);

    assertThat(translate(Dialect.SQLITE, question, List.of(byModel)) instanceof Translated)
        .isEqualTo(answered);
    assertThat(translate(Dialect.SQLITE, question, List.of(Turn.declined("the modal product"))))
        .as("after a decline there is nothing to speak of")
        .isInstanceOf(Translated.class);
  }

  private static Translation last(Dialect dialect, String... questions) {
    List<Turn> turns = new ArrayList<>();
    Translation translation = translate(dialect, questions[0], turns);
    for (int i = 1; i < questions.length; i++) {
      turns.add(
          translation instanceof Translated translated
              ? Turn.answered(questions[i - 1], translated.sql(), List.of(), translated.relation())
              : Turn.declined(questions[i - 1]));
      translation = translate(dialect, questions[i], turns);
    }
    return translation;
  }

  private static Translation translate(Dialect dialect, String question, List<Turn> earlier) {
    return new GrammarTranslator(CafeProfile.DATASET, dialect)
        .translate(new TranslationRequest(question, earlier, CafeProfile.PROFILE, List.of()));
  }
}
