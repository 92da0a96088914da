package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.port.MapCache;
import io.quaestor.port.ModelRequest;
import io.quaestor.translate.model.ScriptedModel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The steps of a question, told as they are done. */
class StepsTest {
  private static final String GOOD = "SELECT MAX(total) AS biggest FROM sales_data";

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
  void they_come_in_their_order_and_are_what_the_answer_has() {
    List<Step> steps = new ArrayList<>();
    Answer answer = ask(new ScriptedModel(), "revenue by waiter", steps);

    assertThat(steps)
        .containsExactly(
            new Step.Understood("grammar", answer.reading(), answer.assumptions()),
            new Step.Checked(answer.sql()),
            new Step.Found(answer.table()),
            new Step.Drawn(answer.chart()),
            new Step.Written(answer.analysis()));
  }

  @Test
  void an_answer_from_the_cache_has_them_all() {
    List<Step> first = new ArrayList<>();
    List<Step> again = new ArrayList<>();
    Quaestor quaestor =
        Quaestor.over(CatalogReader.bundled("pos").standard(), shop)
            .cache(new MapCache<>())
            .build();
    quaestor.ask(Caller.ANONYMOUS, new Question("revenue by waiter"), first::add);
    quaestor.ask(Caller.ANONYMOUS, new Question("revenue by waiter"), again::add);

    assertThat(again).isEqualTo(first).hasSize(5);
  }

  @Test
  void sql_that_is_mended_is_told_again() {
    List<Step> steps = new ArrayList<>();
    ScriptedModel model =
        new ScriptedModel(sql("SELECT SUM(MAX(total)) FROM sales_data"), sql(GOOD));
    ask(model, "what is the heaviest line?", steps);

    assertThat(steps)
        .filteredOn(Step.Checked.class::isInstance)
        .containsExactly(
            new Step.Checked("SELECT SUM(MAX(total)) FROM sales_data"), new Step.Checked(GOOD));
    assertThat(steps).filteredOn(Step.Understood.class::isInstance).hasSize(2);
    assertThat(steps).filteredOn(Step.Found.class::isInstance).hasSize(1);
  }

  @Test
  void sql_that_the_guard_refuses_is_never_told_as_checked() {
    List<Step> steps = new ArrayList<>();
    ask(
        new ScriptedModel(sql("DELETE FROM sales_data"), sql(GOOD)),
        "what is the heaviest line?",
        steps);

    assertThat(steps)
        .filteredOn(Step.Checked.class::isInstance)
        .containsExactly(new Step.Checked(GOOD));
  }

  @Test
  void both_calls_of_a_question_have_one_time_together() {
    ScriptedModel model = new ScriptedModel(sql("DELETE FROM sales_data"), sql(GOOD));
    ask(model, "what is the heaviest line?", new ArrayList<>());

    List<Duration> times = model.requests().stream().map(ModelRequest::timeout).toList();
    assertThat(times.get(0)).isLessThanOrEqualTo(Duration.ofSeconds(5));
    assertThat(times.get(1)).isLessThan(times.get(0));
  }

  @Test
  void a_reply_that_nobody_can_read_is_asked_for_once_more() {
    ScriptedModel model = new ScriptedModel("Let me think...", sql(GOOD));
    Answer answer = ask(model, "what is the heaviest line?", new ArrayList<>());

    assertThat(answer.sql()).isEqualTo(GOOD);
    assertThat(answer.provenance().usage().calls()).isEqualTo(2);
  }

  @Test
  void two_replies_that_nobody_can_read_are_a_decline() {
    ScriptedModel model = new ScriptedModel("Let me think...", "hm", sql(GOOD));
    Outcome outcome = quaestor(model).ask(new Question("what is the heaviest line?"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Declined.class,
            declined -> assertThat(declined.decline().usage().calls()).isEqualTo(2));
    assertThat(model.requests()).hasSize(2);
  }

  private Answer ask(ScriptedModel model, String question, List<Step> steps) {
    Outcome outcome = quaestor(model).ask(Caller.ANONYMOUS, new Question(question), steps::add);
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  private Quaestor quaestor(ScriptedModel model) {
    return Quaestor.over(CatalogReader.bundled("pos").standard(), shop)
        .model(model, Duration.ofSeconds(5))
        .askBackBelow(0)
        .build();
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null}";
  }
}
