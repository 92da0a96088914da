package io.quaestor.translate.verified;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.VerifiedBook;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.Translation;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.TranslationRequest.Turn;
import io.quaestor.translate.Translator;
import io.quaestor.translate.grammar.CafeProfile;
import io.quaestor.translate.grammar.GrammarTranslator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifiedQuestionsTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Translator DECLINES =
      request -> new Translation.NotUnderstood(Locale.ENGLISH, "no", List.of());

  private static final String OF_COFFEE = "skewness of café con leche by waiter";
  private static final String COFFEE_SQL =
      "SELECT waiter, SUM(total) AS skewness FROM sales_data"
          + " WHERE product_name = 'Café con leche' GROUP BY waiter";

  private final VerifiedBook book = VerifiedBook.inMemory();
  private final ConfirmedQuestions confirmed = new ConfirmedQuestions(book, "pos");
  private final VerifiedQuestions questions =
      new VerifiedQuestions(
          CafeProfile.DATASET,
          Dialect.SQLITE,
          confirmed,
          new GrammarTranslator(CafeProfile.DATASET, Dialect.SQLITE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        OF_COFFEE,
        "  SKEWNESS of  Cafe con Leche by waiter?",
        "\"skewness\" of café con leche, by waiter."
      })
  void answers_the_same_words_with_the_same_sql(String asked) {
    confirm(OF_COFFEE, COFFEE_SQL);

    if (asked.contains(",")) {
      assertThat(find(asked)).as("a comma may tell things apart").isEmpty();
    } else {
      Translated found = found(asked);
      assertThat(found.sql()).isEqualTo(COFFEE_SQL);
      assertThat(found.source()).isEqualTo("verified");
      assertThat(found.relation()).isEqualTo(Relation.STARTS);
      assertThat(found.reading()).containsExactly("as confirmed: " + OF_COFFEE);
      assertThat(found.assumptions()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "skewness of torta de limon by waiter, Torta de limón, Torta de limón",
    "skewness of espresso doble by waiter, Espresso doble, Espresso doble",
    "skewness of Café O'Brien by waiter, Café O'Brien, Café O''Brien"
  })
  void binds_another_value_of_the_same_column_and_says_so(
      String asked, String value, String literal) {
    confirm(OF_COFFEE, COFFEE_SQL);

    Translated found = found(asked);

    assertThat(found.sql()).isEqualTo(COFFEE_SQL.replace("Café con leche", literal));
    assertThat(found.assumptions())
        .singleElement()
        .asString()
        .startsWith("Café con leche -> " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skewness of café by waiter", // two products
        "skewness of medialunas by waiter",
        "skewness of sushi by waiter", // no product
        "skewness of espreso doble by waiter", // misspelt
        "skewness of 51 by waiter", // a waiter
        "skewness of torta de limón by month",
        "skewness of torta de limón",
        "skewness of torta de limón by waiter in October",
        "skewness of torta de limón and espresso doble by waiter",
        "kurtosis of café con leche by waiter",
        "no skewness of café con leche by waiter",
        "skewness of café con leche by waiter++",
        "waiter by café con leche of skewness"
      })
  void finds_no_match_in_anything_else(String asked) {
    confirm(OF_COFFEE, COFFEE_SQL);

    assertThat(find(asked)).isEmpty();
  }

  @Test
  void binds_several_values_and_numbers_each_in_its_place() {
    confirm(
        "the 5 most skewed hours of espresso doble or torta de limón",
        "SELECT hour FROM sales_data WHERE product_name IN ('Espresso doble', 'Torta de limón')"
            + " GROUP BY hour LIMIT 5");

    assertThat(found("the 3 most skewed hours of torta de limón or café con leche").sql())
        .isEqualTo(
            "SELECT hour FROM sales_data WHERE product_name IN ('Torta de limón', 'Café con"
                + " leche') GROUP BY hour LIMIT 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the category goes with the product | WHERE product_name = 'Café con leche' AND week_day = 'Monday'
          within another text                | WHERE product_name = 'Café con leche' OR product_name LIKE '%café con leche%'
          twice                              | WHERE product_name = 'Café con leche' OR product_name = 'Café con leche'
          another column                     | WHERE week_day = 'Café con leche'
          a name in the SQL                  | AS leche WHERE product_name = 'Café con leche'
          part of a text                     | WHERE product_name LIKE 'Café con leche%'
          a number found for it              | WHERE product_name = 'Café con leche' AND unitary_price > 350
          """)
  void binds_no_other_value_where_the_sql_may_depend_on_the_first(String why, String end) {
    confirm(OF_COFFEE, "SELECT SUM(total) FROM sales_data " + end);

    assertThat(find("skewness of torta de limón by waiter")).as(why).isEmpty();
    assertThat(find(OF_COFFEE)).as(why).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the 5 most skewed hours            | LIMIT 5                     | the 3 most skewed hours      | LIMIT 3
          skewed hours with more than 5 rows | HAVING COUNT(*) > 5         | skewed hours with more than 20 rows | HAVING COUNT(*) > 20
          the 5 most skewed hours            | LIMIT 5                     | the 0 most skewed hours      | none
          the 5 most skewed hours            | LIMIT 5                     | the 2024 most skewed hours   | none
          the 5 most skewed hours            | LIMIT 5                     | the five most skewed hours   | none
          the 5 most skewed hours            | HAVING COUNT(*) > 5 LIMIT 5 | the 3 most skewed hours      | none
          the 5 most skewed hours            | LIMIT 6                     | the 3 most skewed hours      | none
          the 5 most skewed of 5 hours       | LIMIT 5                     | the 3 most skewed of 5 hours | none
          skewness over 5 rows               | ROWS BETWEEN 5 PRECEDING AND CURRENT ROW | skewness over 4 rows | none
          """)
  void binds_another_number_where_it_is_certain_what_it_means(
      String question, String end, String asked, String expected) {
    confirm(question, "SELECT hour FROM sales_data GROUP BY hour " + end);

    assertThat(find(asked).map(Translated::sql))
        .isEqualTo(
            expected.equals("none")
                ? Optional.empty()
                : Optional.of("SELECT hour FROM sales_data GROUP BY hour " + expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skewness this month                  | WHERE date >= '2024-11-01'                          | false
          skewness last week                   | WHERE date > (SELECT MAX(date) FROM sales_data)     | false
          sesgo de ayer                        | WHERE date = '2024-11-19'                           | false
          skewness since October 2024          | WHERE date BETWEEN '2024-10-01' AND '2024-11-20'    | false
          skewness in November                 | WHERE date LIKE '2024-11%'                          | false
          skewness in 2024                     | WHERE date BETWEEN '2024-01-01' AND '2024-11-20'    | false
          skewness in 2024                     | WHERE date BETWEEN '2024-01-01' AND '2024-11-30'    | false
          skewness in 2024                     | WHERE date BETWEEN '2024-01-01' AND '2024-12-31'    | true
          skewness in 2024                     | WHERE date >= '2024-01-01' AND date < '2025-01-01'  | true
          skewness in November 2024            | WHERE date >= '2024-11-01' AND date < '2024-12-01'  | true
          skewness in November 2024            | WHERE date LIKE '2024-11%'                          | true
          skewness in November 2024            | WHERE date LIKE '2024-12%'                          | false
          sesgo de noviembre de 2024           | WHERE date BETWEEN '2024-11-01' AND '2024-11-30'    | true
          skewness on 20 November 2024         | WHERE date = '2024-11-20'                           | true
          skewness on 2024-11-20               | WHERE date >= '2024-11-20' AND date < '2024-11-21'  | true
          skewness on 20 November 2024         | WHERE date = '2024-11-19'                           | false
          skewness on Mondays                  | WHERE week_day = 'Monday'                           | true
          """)
  void matches_only_while_the_days_in_the_sql_stay_those_that_were_said(
      String question, String end, boolean matches) {
    confirm(question, "SELECT SUM(total) FROM sales_data " + end);

    assertThat(find(question).isPresent()).isEqualTo(matches);
  }

  @Test
  void binds_no_other_month() {
    confirm(
        "skewness in November 2024",
        "SELECT SUM(total) FROM sales_data WHERE date LIKE '2024-11%'");

    assertThat(find("skewness in October 2024")).isEmpty();
  }

  @Test
  void takes_the_newer_of_two_that_are_the_same_but_none_of_two_that_differ_in_their_sql() {
    confirm(OF_COFFEE, COFFEE_SQL);
    String other = COFFEE_SQL.replace("SUM", "AVG").replace("Café con leche", "Espresso doble");
    confirm("skewness of espresso doble by waiter", other);

    assertThat(found(OF_COFFEE).sql()).contains("SUM");
    assertThat(found("skewness of espresso doble by waiter").sql()).isEqualTo(other);
    assertThat(find("skewness of torta de limón by waiter")).isEmpty();

    confirm(OF_COFFEE, COFFEE_SQL.replace("SUM", "AVG"));

    assertThat(found("skewness of torta de limón by waiter").sql())
        .contains("AVG", "'Torta de limón'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What are the top 5 best-selling products?",
        "¿Cuáles son los 5 productos más vendidos?"
      })
  void answers_what_the_catalog_ships_in_all_its_languages(String asked) {
    assertThat(found(asked).sql()).contains("LIMIT 5");
    assertThat(found(asked.replace('5', '7')).sql()).contains("LIMIT 7");
  }

  @Test
  void speaks_the_language_of_the_question() {
    confirm("sesgo de café con leche por mozo", COFFEE_SQL);

    Translated found = found("sesgo de torta de limón por mozo");

    assertThat(found.language()).isEqualTo(Locale.of("es"));
    assertThat(found.reading())
        .containsExactly("como se confirmó: sesgo de café con leche por mozo");
    assertThat(found.assumptions())
        .containsExactly("Café con leche -> Torta de limón, en el SQL confirmado");
  }

  @Test
  void matches_as_a_whole_within_a_conversation() {
    confirm(OF_COFFEE, COFFEE_SQL);
    Turn before = Turn.answered("revenue", "SELECT 1", List.of(), Relation.STARTS);

    assertThat(questions.find(request(OF_COFFEE, List.of(before), List.of()), DECLINES))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"by waiter", "total revenue", "and by waiter", "which of them is skewed"})
  void leaves_what_may_go_on_from_the_question_before_to_whoever_knows_that(String question) {
    confirm(question, COFFEE_SQL);
    Turn before = Turn.answered("revenue", "SELECT 1", List.of(), Relation.UNKNOWN);

    assertThat(questions.find(request(question, List.of(before), List.of()), DECLINES)).isEmpty();
    assertThat(find(question)).isPresent();
  }

  @Test
  void does_not_offer_again_what_was_refused() {
    confirm(OF_COFFEE, COFFEE_SQL);
    FailedAttempt refused = FailedAttempt.refused(COFFEE_SQL, "no such table");

    assertThat(questions.find(request(OF_COFFEE, List.of(), List.of(refused)), DECLINES)).isEmpty();
  }

  @Test
  void knows_at_once_what_this_process_has_changed() {
    assertThat(find(OF_COFFEE)).isEmpty();
    String id = confirm(OF_COFFEE, COFFEE_SQL);
    assertThat(questions.areNamedIn(OF_COFFEE)).isTrue();
    String edition = confirmed.edition();

    book.takeBack(id);
    confirmed.changed();

    assertThat(find(OF_COFFEE)).isEmpty();
    assertThat(confirmed.edition()).isNotEqualTo(edition).isEmpty();
  }

  private String confirm(String question, String sql) {
    String id = "answer " + System.nanoTime();
    Instant at = NOON.plusSeconds(confirmed.newest().size());
    book.keep(
        new ConfirmedQuestion(
            id, "pos", question, VerifiedQuestions.folded(question), sql, "who", at));
    confirmed.changed();
    return id;
  }

  private Translated found(String question) {
    Optional<Translated> found = find(question);
    assertThat(found).as(question).isPresent();
    return found.orElseThrow();
  }

  private Optional<Translated> find(String question) {
    return questions.find(request(question, List.of(), List.of()), DECLINES);
  }

  private static TranslationRequest request(
      String question, List<Turn> earlier, List<FailedAttempt> failed) {
    return new TranslationRequest(question, earlier, CafeProfile.PROFILE, failed);
  }
}
