package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.chart.ChartType;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.MapCache;
import io.quaestor.port.Usage;
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
import org.junit.jupiter.params.provider.ValueSource;

class QuaestorTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();

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
  void answers_with_sql_rows_chart_analysis_and_reading() {
    Answer answer = answer(quaestor(), "What are the top 2 best-selling products?");

    assertThat(answer.table().columns()).containsExactly("product_name", "units");
    assertThat(answer.table().rows())
        .containsExactly(
            List.of(Cell.text("Medialuna"), Cell.number(13)),
            List.of(Cell.text("Espresso"), Cell.number(6)));
    assertThat(answer.sql()).startsWith("SELECT product_name, SUM(quantity) AS units");
    assertThat(answer.chart().type()).isEqualTo(ChartType.BAR);
    assertThat(answer.analysis()).contains("Medialuna", "13");
    assertThat(answer.reading()).contains("compute: units = SUM(quantity)");
    assertThat(answer.provenance().source()).isEqualTo("grammar");
    assertThat(answer.suggestions()).isNotEmpty().doesNotContain(answer.question());
  }

  @Test
  void declines_with_the_words_it_did_not_understand_and_what_it_can_answer() {
    Decline decline = decline(quaestor(), "How much rent do we pay?");

    assertThat(decline.notUnderstood()).containsExactly("rent", "pay");
    assertThat(decline.reason()).contains("rent");
    assertThat(decline.suggestions()).hasSize(3);
  }

  @Test
  void every_suggestion_and_verified_question_can_be_answered_and_agrees_with_its_sql() {
    Quaestor quaestor = quaestor();
    for (var verified : POS.verifiedQuestions()) {
      List<List<Cell>> expected = quaestor.query(verified.sql(), 1, 100).table().rows();
      verified
          .questions()
          .byLanguage()
          .forEach(
              (language, questions) ->
                  assertThat(answer(quaestor, questions.getFirst()).table().rows())
                      .as(questions.getFirst())
                      .containsExactlyInAnyOrderElementsOf(expected));
    }
  }

  @Test
  void gives_the_same_answer_again_until_the_data_changes() throws SQLException {
    Quaestor quaestor = Quaestor.over(POS, shop).cache(new MapCache<>()).build();
    Answer first = answer(quaestor, "total revenue");

    Answer second = answer(quaestor, "  TOTAL   Revenue ");
    assertThat(second.provenance().cached()).isTrue();
    assertThat(second.table()).isEqualTo(first.table());

    shop.sell("'2024-11-20', 'Wednesday', '20:00', 'FCB 4', 51, 'Espresso', 1, 100, 100");
    Answer third = answer(quaestor, "total revenue");
    assertThat(third.provenance().cached()).isFalse();
    assertThat(third.table().rows()).containsExactly(List.of(Cell.number(1350)));
    assertThat(third.provenance().dataVersion()).isGreaterThan(first.provenance().dataVersion());

    quaestor.clearCache();
    assertThat(answer(quaestor, "total revenue").provenance().cached()).isFalse();
  }

  @Test
  void knows_values_that_came_with_the_last_load() throws SQLException {
    Quaestor quaestor = quaestor();
    assertThat(decline(quaestor, "revenue of strudel").notUnderstood()).containsExactly("strudel");

    shop.sell("'2024-11-20', 'Wednesday', '20:00', 'FCB 4', 51, 'Strudel', 1, 70, 70");

    assertThat(answer(quaestor, "revenue of strudel").table().rows())
        .containsExactly(List.of(Cell.number(70)));
  }

  @Test
  void asks_the_model_only_where_the_grammar_declines() {
    ScriptedModel model = new ScriptedModel(sql("SELECT MAX(total) AS biggest FROM sales_data"));
    Quaestor quaestor = with(model);

    assertThat(answer(quaestor, "total revenue").provenance().source()).isEqualTo("grammar");
    assertThat(model.requests()).isEmpty();

    Answer answer = answer(quaestor, "what is the heaviest line?");
    assertThat(answer.provenance().source()).isEqualTo("scripted");
    assertThat(answer.table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(1, 10, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT heaviest FROM sales_data, heaviest",
    "SELECT SUM(MAX(total)) FROM sales_data, misuse of aggregate"
  })
  void lets_the_model_mend_what_the_guard_refused_or_the_database_could_not_run(
      String wrong, String words) {
    ScriptedModel model =
        new ScriptedModel(sql(wrong), sql("SELECT MAX(total) AS biggest FROM sales_data"));

    Answer answer = answer(with(model), "what is the biggest line of all?");

    assertThat(answer.table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(answer.provenance().usage()).isEqualTo(new Usage(2, 20, 10));
    assertThat(model.requests().get(1).turns().getLast().text()).contains(words);
  }

  @Test
  void declines_when_the_model_cannot_mend_it_at_once() {
    String wrong = sql("DELETE FROM sales_data");
    ScriptedModel model = new ScriptedModel(wrong, wrong, sql("SELECT 1"));

    assertThat(decline(with(model), "what is the heaviest line?").reason()).isNotBlank();
    assertThat(model.requests()).hasSize(2);
    assertThat(shop.queries()).noneMatch(query -> query.contains("DELETE"));
  }

  @Test
  void tells_the_model_what_was_asked_before_in_the_same_conversation() {
    String good = sql("SELECT MAX(total) AS biggest FROM sales_data");
    ScriptedModel model = new ScriptedModel(good, good);
    Quaestor quaestor = with(model);
    Answer first = answer(quaestor, "what is the heaviest line?");

    quaestor.ask(new Question("and the lightest?", Optional.of(first.conversationId())));

    assertThat(model.requests().get(1).turns().getLast().text())
        .contains("MAX(total)")
        .contains("and the lightest?");
  }

  @Test
  void goes_on_from_the_answer_whose_part_could_not_be_taken_away() {
    Quaestor quaestor = quaestor();
    Optional<String> conversation =
        Optional.of(answer(quaestor, "revenue by waiter").conversationId());

    Outcome refused =
        quaestor.ask(new Question("without \"compute: revenue = SUM(total)\"", conversation));
    Outcome next = quaestor.ask(new Question("by product", conversation));

    assertThat(refused).isInstanceOf(Outcome.Declined.class);
    assertThat(next)
        .isInstanceOfSatisfying(
            Outcome.Answered.class,
            answered ->
                assertThat(answered.answer().reading())
                    .contains("compute: revenue = SUM(total)", "by: product"));
  }

  @Test
  void goes_on_only_from_the_answer_that_the_question_follows() {
    Quaestor quaestor = quaestor();
    Answer first = answer(quaestor, "revenue by waiter");
    Optional<String> conversation = Optional.of(first.conversationId());
    Question next =
        new Question("by product", conversation, Optional.empty(), Optional.of(first.id()));

    assertThat(quaestor.ask(next)).isInstanceOf(Outcome.Answered.class);

    assertThatThrownBy(() -> quaestor.ask(next))
        .as("it has gone on meanwhile")
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.CONVERSATION_CHANGED));
    assertThatThrownBy(() -> quaestor().ask(next))
        .as("it was forgotten")
        .isInstanceOf(QuaestorException.class);
  }

  @Test
  void pages_through_the_rows_of_a_persons_sql() {
    QueryPage page = quaestor().query("SELECT quantity FROM sales_data ORDER BY quantity", 2, 2);

    assertThat(page.table().column(0)).containsExactly(Cell.number(3), Cell.number(4));
    assertThat(page.totalRows()).isEqualTo(5);
    assertThat(page.totalPages()).isEqualTo(3);
  }

  @Test
  void counts_the_rows_of_a_page_in_the_time_that_the_page_left_over() {
    Quaestor quaestor = Quaestor.over(POS, shop).build();

    quaestor.query("SELECT total FROM sales_data", 1, 2);

    assertThat(shop.queries().getLast()).contains("COUNT(*)");
    assertThat(shop.timeouts().getLast()).isPositive().isLessThan(shop.timeouts().getFirst());
  }

  @Test
  void counts_the_rows_of_a_page_beyond_the_last() {
    QueryPage page = quaestor().query("SELECT quantity FROM sales_data", 9, 2);

    assertThat(page.table().rows()).isEmpty();
    assertThat(page.totalRows()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM sales_data",
        "SELECT 1; DROP TABLE sales_data",
        "SELECT secret FROM sales_data",
        ""
      })
  void refuses_sql_that_is_not_one_select_over_the_catalog(String sql) {
    assertThatThrownBy(() -> quaestor().query(sql, 1, 10))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SQL_REFUSED));
    assertThat(shop.queries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "1, 0", "1, 10001", "-1, 10"})
  void refuses_a_page_out_of_bounds(int page, int size) {
    assertThatThrownBy(() -> quaestor().query("SELECT 1 FROM sales_data", page, size))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.REQUEST_MALFORMED));
  }

  @Test
  void counts_what_there_is() {
    Statistics statistics = quaestor().statistics();

    Statistics.TableStatistics sales = statistics.tables().getFirst();
    assertThat(sales.rows()).isEqualTo(5);
    assertThat(sales.firstDate()).contains("2024-11-18");
    assertThat(sales.lastDate()).contains("2024-11-20");
    assertThat(sales.totals()).containsEntry("revenue", Cell.number(1250));
    assertThat(sales.totals()).containsEntry("tickets", Cell.number(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t"})
  void refuses_an_empty_question(String text) {
    assertThatThrownBy(() -> new Question(text))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.QUESTION_INVALID));
  }

  @Test
  void refuses_a_question_of_more_than_2000_characters() {
    assertThat(new Question("a".repeat(2_000)).text()).hasSize(2_000);
    assertThatThrownBy(() -> new Question("a".repeat(2_001)))
        .isInstanceOf(QuaestorException.class)
        .hasMessageContaining("2001");
  }

  private Quaestor quaestor() {
    return Quaestor.over(POS, shop).build();
  }

  private Quaestor with(ScriptedModel model) {
    return Quaestor.over(POS, shop).model(model, Duration.ofSeconds(5)).build();
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null, \"assumptions\": []}";
  }

  private static Answer answer(Quaestor quaestor, String question) {
    Outcome outcome = quaestor.ask(new Question(question));
    assertThat(outcome).as(question).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }

  private static Decline decline(Quaestor quaestor, String question) {
    Outcome outcome = quaestor.ask(new Question(question));
    assertThat(outcome).isInstanceOf(Outcome.Declined.class);
    return ((Outcome.Declined) outcome).decline();
  }
}
