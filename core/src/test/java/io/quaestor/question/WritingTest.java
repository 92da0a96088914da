package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.port.Usage;
import io.quaestor.translate.model.ScriptedModel;
import io.quaestor.translate.model.Share;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a model describes the rows of an answer, and what of that is kept. */
class WritingTest {
  private static final String QUESTION = "what is the heaviest line?";
  private static final String SQL =
      "{\"sql\": \"SELECT MAX(total) AS biggest FROM sales_data\", \"decline\": null}";
  private static final String TRUE_AND_FALSE =
      "{\"sentences\": [\"The biggest is 600.\", \"It is 50% more than 400.\"]}";

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
  void keeps_the_sentences_that_the_rows_prove_and_counts_the_call() {
    Answer answer = ask(Share.ROWS, new ScriptedModel(SQL, TRUE_AND_FALSE), QUESTION);

    assertThat(answer.analysis()).isEqualTo("The biggest is 600.");
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(2, 20, 10));
  }

  @ParameterizedTest
  @EnumSource(names = {"SCHEMA", "VALUES"})
  void asks_no_model_that_may_not_be_told_rows(Share share) {
    ScriptedModel model = new ScriptedModel(SQL);

    assertThat(ask(share, model, QUESTION).analysis()).isNotBlank();
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void leaves_the_grammars_answers_to_what_is_computed() {
    ScriptedModel model = new ScriptedModel();

    assertThat(ask(Share.ROWS, model, "revenue by waiter").analysis()).isNotBlank();
    assertThat(model.requests()).isEmpty();
  }

  @Test
  void makes_no_third_call_after_a_repair() {
    ScriptedModel model =
        new ScriptedModel("{\"sql\": \"DELETE FROM sales_data\"}", SQL, TRUE_AND_FALSE);

    assertThat(ask(Share.ROWS, model, QUESTION).provenance().usage().calls()).isEqualTo(2);
    assertThat(model.requests()).hasSize(2);
  }

  @Test
  void keeps_what_is_computed_when_nothing_is_proved_or_nothing_is_said() {
    String computed = ask(Share.VALUES, new ScriptedModel(SQL), QUESTION).analysis();
    String unproved = "{\"sentences\": [\"It is 12,345.\"]}";

    assertThat(ask(Share.ROWS, new ScriptedModel(SQL, unproved), QUESTION).analysis())
        .isEqualTo(computed);
    assertThat(ask(Share.ROWS, new ScriptedModel(SQL, "no idea"), QUESTION).analysis())
        .isEqualTo(computed);
  }

  private Answer ask(Share share, ScriptedModel model, String question) {
    Quaestor quaestor =
        Quaestor.over(CatalogReader.bundled("pos").standard(), shop)
            .model(model, Duration.ofSeconds(5))
            .share(share)
            .build();
    Outcome outcome = quaestor.ask(new Question(question));
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }
}
