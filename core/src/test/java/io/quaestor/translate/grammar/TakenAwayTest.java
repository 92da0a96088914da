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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of the last answer's reading is taken away; everything else stays. */
class TakenAwayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "top 5 products by revenue in November > without \"by: product\" | compute: revenue = SUM(total); only days: 2024-11-01 … 2024-11-30",
        "top 5 products by revenue in November > without \"the first 5, most first\" | compute: revenue = SUM(total); by: product; only days: 2024-11-01 … 2024-11-30",
        "top 5 products > without \"the first 5, most first\" | compute: revenue = SUM(total); by: product",
        "top 5 products by revenue in November > without \"only days: 2024-11-01 … 2024-11-30\" > and by waiter > without \"by: waiter\" | compute: revenue = SUM(total)",
        "top 5 products by revenue in November > without \"only days: 2024-11-01 … 2024-11-30\" > and in october? | compute: revenue = SUM(total); by: product; only days: 2024-10-01 … 2024-10-31; the first 5, most first",
        "revenue by waiter in october > without \"by: waiter\" > by product > and in november? | compute: revenue = SUM(total); by: product; only days: 2024-11-01 … 2024-11-30",
        "ventas por mozo en octubre > sin \"por: mozo\" > y por producto > sin \"solo días: 2024-10-01 … 2024-10-31\" | calcular: facturación = SUM(total); por: producto",
        "los 3 mozos que menos vendieron en octubre > sin «los primeros 3, de menor a mayor» | calcular: facturación = SUM(total); por: mozo; solo días: 2024-10-01 … 2024-10-31",
        "which waiter sold the most on saturdays > WITHOUT “only weekdays: saturday” | compute: revenue = SUM(total); by: waiter; the one with the most",
        "best selling product of each month > without \"for each month: the first 1, most first\" | compute: units = SUM(quantity); by: month, product",
        "products that sold fewer than 30 units > without \"kept where units < 30\" > on saturdays | compute: units = SUM(quantity); by: product; only weekdays: Saturday",
        "share of revenue by weekday in october > without \"only days: 2024-10-01 … 2024-10-31\" | compute: revenue = SUM(total); revenue as percentages of the total; by: weekday",
        "share of revenue by weekday in october > without \"revenue as percentages of the total\" | compute: revenue = SUM(total); by: weekday; only days: 2024-10-01 … 2024-10-31",
        "compare september and october in revenue > without \"by: period\" | compute: revenue = SUM(total); only days: 2024-09-01 … 2024-09-30, 2024-10-01 … 2024-10-31",
        "running total of revenue in october by day > without \"running total of revenue\" | compute: revenue = SUM(total); by: date; only days: 2024-10-01 … 2024-10-31",
        "median revenue per day by waiter > without \"compute: median revenue\" | compute: revenue = SUM(total); by: waiter, date",
        "revenue and units by waiter > without \"compute: revenue = SUM(total)\" > also by month | compute: units = SUM(quantity); by: waiter, month",
        "rank waiters by revenue > without \"place by revenue\" | compute: revenue = SUM(total); by: waiter",
        "revenue without waiter 51 from lowest to highest by product > without \"order: least first\" > without \"without waiter: 51\" | compute: revenue = SUM(total); by: product",
        "revenue by waiter from lowest to highest > without \"by: waiter\" | compute: revenue = SUM(total)",
        "units of espresso doble on mondays between 3 and 6 pm > without \"only product: Espresso doble\" > without \"only times: from 15:00 to before 18:00\" | compute: units = SUM(quantity); only weekdays: Monday",
        "did we sell more in october than in november? > without \"yes or no: more for 2024-10 than for 2024-11\" | compute: revenue = SUM(total); by: period; only days: 2024-10-01 … 2024-10-31, 2024-11-01 … 2024-11-30",
        "3 biggest tickets in october > who sold them? > without \"only days: 2024-10-01 … 2024-10-31\" | compute: revenue = SUM(total); by: ticket number, waiter; only the ticket number found before (compute: revenue = SUM(total); by: ticket number; only days: 2024-10-01 … 2024-10-31; the first 3, most first)",
        "units of what costs under 1000 by waiter > without \"only price < 1000\" | compute: units = SUM(quantity); by: waiter",
      })
  void and_the_rest_stays_as_it_was(String questions, String reading) {
    for (Dialect dialect : Dialect.values()) {
      Translated last = (Translated) last(dialect, questions.split(" > "));
      assertThat(String.join("; ", last.reading())).isEqualTo(reading);
      assertThat(last.relation()).isEqualTo(Relation.CONTINUES);
      assertThat(SqlValidator.over(CafeProfile.DATASET, dialect).check(last.sql()))
          .as(last.sql())
          .isInstanceOf(Verdict.Accepted.class);
    }
  }

  @Test
  void and_the_answer_says_that_it_goes_on_and_nothing_of_what_was_taken() {
    Translated last =
        (Translated)
            last(
                Dialect.SQLITE,
                "units of medialunas by waiter",
                "without \"only product: Medialuna x un, Medialunas caja x12un\"");

    assertThat(last.assumptions()).containsExactly("This goes on from the question before.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "revenue by waiter > without \"compute: revenue = SUM(total)\" | \"compute: revenue = SUM(total)\" cannot be taken away from the question before and leave the rest of it as it is; ask the new question in full.",
        "products never sold in september > without \"list: product\" | \"list: product\" cannot be taken away from the question before and leave the rest of it as it is; ask the new question in full.",
        "what percentage of sales is medialunas on saturdays > without \"only product: Medialuna x un, Medialunas caja x12un\" | \"only product: Medialuna x un, Medialunas caja x12un\" cannot be taken away from the question before and leave the rest of it as it is; ask the new question in full.",
        "running total of revenue by day > without \"by: date\" | \"by: date\" cannot be taken away from the question before and leave the rest of it as it is; ask the new question in full.",
        "ventas por mozo > sin \"calcular: facturación = SUM(total)\" | No se puede sacar \"calcular: facturación = SUM(total)\" de la pregunta anterior sin cambiar lo demás; hacé la pregunta nueva completa.",
      })
  void or_it_is_said_that_it_must_stay(String questions, String reason) {
    assertThat(last(Dialect.SQLITE, questions.split(" > ")))
        .isInstanceOfSatisfying(
            NotUnderstood.class, declined -> assertThat(declined.reason()).isEqualTo(reason));
  }

  @Test
  void what_is_no_part_of_the_reading_is_a_question_as_any_other() {
    Translated last =
        (Translated) last(Dialect.SQLITE, "revenue by product", "without \"Espresso doble\"");

    assertThat(last.reading())
        .containsExactly(
            "compute: revenue = SUM(total)", "by: product", "without product: Espresso doble");
  }

  @Test
  void after_a_model_the_grammar_leaves_it_to_the_model() {
    Turn byModel =
        Turn.answered(
            "the modal product", "SELECT 1", List.of("units of espresso"), Relation.UNKNOWN);

    assertThat(translate(Dialect.SQLITE, "without \"units of espresso\"", List.of(byModel)))
        .isInstanceOf(NotUnderstood.class);
  }

  @Test
  void also_far_into_a_conversation() {
    Stream<String> asked =
        Stream.of("and in october?", "by product", "in units", "by waiter", "in revenue")
            .flatMap(question -> Stream.of(question, "and in november?", "and on mondays"));
    List<String> questions = asked.collect(Collectors.toCollection(ArrayList::new));
    questions.addFirst("revenue by waiter in october");
    questions.add("without \"only weekdays: Monday\"");
    questions.add("without \"only days: 2024-11-01 … 2024-11-30\"");
    questions.add("without \"by: waiter\"");

    Translated last = (Translated) last(Dialect.SQLITE, questions.toArray(String[]::new));

    assertThat(last.reading()).containsExactly("compute: revenue = SUM(total)");
  }

  private static Translation last(Dialect dialect, String... questions) {
    GrammarTranslator grammar = new GrammarTranslator(CafeProfile.DATASET, dialect);
    List<Turn> turns = new ArrayList<>();
    Translation translation = translate(grammar, questions[0], turns);
    for (int i = 1; i < questions.length; i++) {
      turns.add(
          translation instanceof Translated translated
              ? Turn.answered(
                  questions[i - 1], translated.sql(), translated.reading(), translated.relation())
              : Turn.declined(questions[i - 1]));
      translation = translate(grammar, questions[i], turns);
    }
    return translation;
  }

  private static Translation translate(Dialect dialect, String question, List<Turn> earlier) {
    return translate(new GrammarTranslator(CafeProfile.DATASET, dialect), question, earlier);
  }

  private static Translation translate(
      GrammarTranslator grammar, String question, List<Turn> earlier) {
    return grammar.translate(
        new TranslationRequest(question, earlier, CafeProfile.PROFILE, List.of()));
  }
}
