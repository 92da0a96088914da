package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.port.Usage;
import io.quaestor.table.Cell;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model whose SQL finds nothing is told so, once. */
class FoundNothingTest {
  private static final String QUESTION = "what is the skew of medialuna lines?";
  private static final String OF = "SELECT total FROM sales_data WHERE product_name = ";
  private static final String NOTHING = OF + "'MEDIALUNA'";

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
  void names_the_values_that_are_near_and_takes_the_sql_that_finds_something() {
    ScriptedModel model = new ScriptedModel(sql(NOTHING), sql(OF + "'Medialuna'"));

    Answer answer = answer(model);

    assertThat(answer.table().rows()).hasSize(3);
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(2, 20, 10));
    assertThat(model.requests().getLast().turns().getLast().text())
        .contains("found nothing", "sales_data.product_name (perhaps): \"Medialuna\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NOTHING,
        "SELECT SUM(total) FROM sales_data WHERE waiter = 1",
        "SELECT COUNT(*), MIN(total) FROM sales_data WHERE waiter = 1"
      })
  void asks_again_where_nothing_or_nothing_but_zeros_came(String sql) {
    ScriptedModel model = new ScriptedModel(sql(sql), sql("SELECT 600 FROM sales_data LIMIT 1"));

    assertThat(answer(model).table().rows()).containsExactly(List.of(Cell.number(600)));
  }

  @ParameterizedTest
  @MethodSource("seconds")
  void keeps_nothing_as_the_answer_when_the_second_is_no_better(String second, String sql) {
    ScriptedModel model = new ScriptedModel(sql(NOTHING), sql(second), sql("SELECT 1"));

    Answer answer = answer(model);

    assertThat(answer.table().isEmpty()).isTrue();
    assertThat(answer.sql()).isEqualTo(sql);
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(2, 20, 10));
    assertThat(model.requests()).hasSize(2);
  }

  static Stream<Arguments> seconds() {
    return Stream.of(
        argumentSet("the same", NOTHING, NOTHING),
        argumentSet("nothing again", OF + "'x'", OF + "'x'"),
        argumentSet("refused", "DELETE FROM sales_data", NOTHING),
        argumentSet("failed", "SELECT SUM(MAX(total)) FROM sales_data", NOTHING));
  }

  @Test
  void runs_the_same_sql_once() {
    answer(new ScriptedModel(sql(NOTHING), sql(NOTHING)));

    assertThat(shop.queries()).filteredOn(NOTHING::equals).hasSize(1);
  }

  @Test
  void keeps_nothing_as_the_answer_when_the_model_cannot_be_asked_again() {
    ScriptedModel first = new ScriptedModel(sql(NOTHING));
    LanguageModel model =
        new LanguageModel() {
          @Override
          public String name() {
            return first.name();
          }

          @Override
          public ModelReply complete(ModelRequest request) {
            if (!first.requests().isEmpty()) {
              throw new QuaestorException(ErrorCode.MODEL_BUSY, "too many requests");
            }
            return first.complete(request);
          }
        };

    assertThat(answer(model).table().isEmpty()).isTrue();
  }

  @Test
  void declines_where_the_model_then_sees_that_it_cannot_be_answered() {
    ScriptedModel model =
        new ScriptedModel(
            sql(NOTHING), "{\"sql\": null, \"decline\": \"there is no such product\"}");

    Outcome outcome = quaestor(model).ask(new Question(QUESTION));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Declined.class,
            declined ->
                assertThat(declined.decline().reason()).isEqualTo("there is no such product"));
  }

  @Test
  void does_not_ask_about_nothing_after_a_repair() {
    ScriptedModel model =
        new ScriptedModel(sql("SELECT heaviest FROM sales_data"), sql(NOTHING), sql("SELECT 1"));

    assertThat(answer(model).table().isEmpty()).isTrue();
    assertThat(model.requests()).hasSize(2);
  }

  private Answer answer(LanguageModel model) {
    Outcome outcome = quaestor(model).ask(new Question(QUESTION));
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  private Quaestor quaestor(LanguageModel model) {
    return Quaestor.over(CatalogReader.bundled("pos").standard(), shop)
        .model(model, Duration.ofSeconds(5))
        .askBackBelow(0)
        .build();
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null, \"reading\": [], \"assumptions\": []}";
  }
}
