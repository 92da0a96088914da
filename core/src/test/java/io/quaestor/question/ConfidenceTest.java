package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure answers are, and what happens to those that are not. */
class ConfidenceTest {
  private static final String QUESTION = "how gloomy was business with Medialuna?";
  private static final String SQL = "SELECT SUM(total) AS revenue FROM sales_data";
  private static final String UNSURE =
      """
      {"sql": "SELECT SUM(total) AS revenue FROM sales_data WHERE product_name = 'Media luna'",
       "decline": null, "reading": ["revenue of Medialuna"], "assumptions": [],
       "others": [{"reading": "units of Medialuna",
                   "sql": "SELECT SUM(quantity) AS units FROM sales_data WHERE product_name = 'Medialuna'"},
                  {"reading": "something forbidden", "sql": "DELETE FROM sales_data"}]}
      """;

  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void what_the_grammar_understands_is_certain() {
    Confidence confidence =
        answer(quaestor(new ScriptedModel(), 0.5).ask(new Question("ventas por mozo")))
            .provenance()
            .confidence();

    assertThat(confidence).isEqualTo(new Confidence(1, List.of("Se tuvo en cuenta cada palabra.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "what is the heaviest line?; SELECT MAX(total) FROM sales_data; these words: heaviest",
        "what is the heaviest line?; SELECT MAX(total) FROM sales_data WHERE product_name = 'Tea';"
            + " none of the known values: Tea",
        "what is the heaviest line?; SELECT MAX(total) FROM sales_data WHERE waiter = 1; found nothing",
      })
  void what_a_model_says_comes_with_reasons_to_doubt_it(String question, String sql, String words) {
    ScriptedModel model = new ScriptedModel(sql(sql), sql(sql));

    Confidence confidence =
        answer(quaestor(model, 0).ask(new Question(question))).provenance().confidence();

    assertThat(confidence.score()).isBetween(0.3, 0.9);
    assertThat(confidence.reasons()).anyMatch(reason -> reason.contains(words));
  }

  @Test
  void sql_that_had_to_be_mended_is_less_sure() {
    Confidence atOnce = of(sql(SQL));
    Confidence mended = of(sql("SELECT nothing FROM sales_data"), sql(SQL));

    assertThat(mended.score()).isLessThan(atOnce.score());
    assertThat(mended.reasons()).contains("The first translation did not do and was mended.");
  }

  @Test
  void a_text_that_begins_or_ends_a_value_is_one_of_the_data() {
    Confidence exact = of(sql(SQL + " WHERE product_name = 'Medialuna'"));
    Confidence like = of(sql(SQL + " WHERE product_name LIKE 'Medialuna%'"));
    Confidence foreign = of(sql(SQL + " WHERE product_name <> 'Mate'"));

    assertThat(like.score()).isEqualTo(exact.score());
    assertThat(foreign.score()).isLessThan(exact.score());
  }

  @Test
  void a_weekday_is_one_of_the_catalogs_values() {
    Confidence weekend = of(sql(SQL + " WHERE week_day IN ('Monday', 'Sunday')"));

    assertThat(weekend.score()).isEqualTo(of(sql(SQL)).score());
    assertThat(weekend.reasons()).noneMatch(reason -> reason.contains("Sunday"));
  }

  @Test
  void a_question_that_the_model_reads_in_several_ways_is_less_sure() {
    String also =
        ", \"others\": [{\"reading\": \"lines\", \"sql\": \"SELECT COUNT(*) FROM sales_data\"}]}";
    Confidence divided = of("{\"sql\": \"" + SQL + "\", \"decline\": null" + also);

    assertThat(divided.score()).isLessThan(of(sql(SQL)).score());
    assertThat(divided.reasons()).contains("It can be read in another way, too.");
  }

  @Test
  void one_reading_alone_is_offered_as_the_only_one_with_the_reasons_for_doubt() {
    String reply = "{\"sql\": \"" + SQL + "\", \"decline\": null, \"reading\": [\"revenue\"]}";
    Decline decline = decline(quaestor(new ScriptedModel(reply), 0.99).ask(new Question(QUESTION)));

    assertThat(decline.reason())
        .startsWith("It is not sure that this is what you mean")
        .contains("gloomy");
    assertThat(decline.readings()).containsExactly("revenue");
  }

  @Test
  void below_the_threshold_the_person_is_asked_what_is_meant() {
    Decline decline =
        decline(quaestor(new ScriptedModel(UNSURE, UNSURE), 0.9).ask(new Question(QUESTION)));

    assertThat(decline.reason()).startsWith("This can be read in several ways");
    assertThat(decline.readings()).containsExactly("revenue of Medialuna", "units of Medialuna");
  }

  @Test
  void a_reading_that_is_chosen_is_answered_without_a_call() {
    ScriptedModel model = new ScriptedModel(UNSURE, UNSURE);
    Quaestor quaestor = quaestor(model, 0.9);
    Decline decline = decline(quaestor.ask(new Question(QUESTION)));
    int calls = model.requests().size();

    Answer answer =
        answer(
            quaestor.ask(
                new Question(" Units of medialuna ", Optional.of(decline.conversationId()))));

    assertThat(answer.table().rows()).containsExactly(List.of(Cell.number(13)));
    assertThat(answer.reading()).containsExactly("units of Medialuna");
    assertThat(answer.provenance().source()).isEqualTo("scripted");
    assertThat(answer.provenance().confidence().score()).isLessThan(1);
    assertThat(answer.provenance().confidence().reasons()).contains("You chose this reading.");
    assertThat(model.requests()).hasSize(calls);
  }

  @Test
  void a_reading_is_chosen_by_who_was_offered_it_and_in_its_dataset() {
    ScriptedModel model = new ScriptedModel(UNSURE, UNSURE, UNSURE, UNSURE);
    Quaestor quaestor = quaestor(model, 0.9);
    Decline decline = decline(quaestor.ask(new Question(QUESTION)));
    Optional<String> conversation = Optional.of(decline.conversationId());

    Answer others =
        answer(
            quaestor.ask(new Caller("another"), new Question("units of Medialuna", conversation)));
    assertThat(others.provenance().source()).isEqualTo("grammar");
    assertThatThrownBy(
            () ->
                quaestor.ask(
                    new Question("revenue of Medialuna", conversation, Optional.of("nowhere"))))
        .isInstanceOf(QuaestorException.class);
  }

  @Test
  void without_any_reading_it_asks_for_other_words() {
    Decline decline =
        decline(quaestor(new ScriptedModel(sql(SQL)), 0.99).ask(new Question(QUESTION)));

    assertThat(decline.reason()).startsWith("It is not sure what this asks for");
    assertThat(decline.readings()).isEmpty();
  }

  private Confidence of(String... replies) {
    return answer(quaestor(new ScriptedModel(replies), 0).ask(new Question(QUESTION)))
        .provenance()
        .confidence();
  }

  private Quaestor quaestor(ScriptedModel model, double threshold) {
    return Quaestor.over(CatalogReader.bundled("pos").standard(), shop)
        .model(model, Duration.ofSeconds(5))
        .askBackBelow(threshold)
        .build();
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null}";
  }

  private static Answer answer(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  private static Decline decline(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Declined.class);
    return ((Outcome.Declined) outcome).decline();
  }
}
