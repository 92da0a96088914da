package io.quaestor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.Catalog;
import io.quaestor.chart.ChartType;
import io.quaestor.question.Answer;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.question.SmallShop;
import io.quaestor.table.Cell;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports, asked for by name as one asks a question. */
class ReportQuestionsTest {
  private static final String PARAMETERS =
      """
            - {name: from, type: date, default: first_day}
            - {name: to, type: date, default: last_day}
            - {name: waiters, type: integer, list: true}
            - {name: product, type: text, default: Medialuna}
      """;
  private static final String SQL =
      """
      SELECT date, SUM(total) AS takings, 1.0 * SUM(total) / 3 AS third FROM sales_data
      WHERE date BETWEEN :from AND :to AND (:waiters_count = 0 OR waiter IN (:waiters))
        AND product_name <> :product
      GROUP BY date ORDER BY date
      """;
  private static final String YEARLY = "      - {name: year, type: integer, default: last_year}\n";

  @TempDir Path folder;
  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          takings of each day                        | 2024-11-18 | 2024-11-20
          Show me the report takings of each day!    | 2024-11-18 | 2024-11-20
          the takings of each day in November 2024   | 2024-11-01 | 2024-11-30
          takings of each day from november 18 to 19 | 2024-11-18 | 2024-11-19
          takings/by-day yesterday                   | 2024-11-19 | 2024-11-19
          recaudación de cada día                    | 2024-11-18 | 2024-11-20
          la recaudación de cada día en noviembre    | 2024-11-01 | 2024-11-30
          takings-by-day en noviembre                | 2024-11-01 | 2024-11-30
          """)
  void gives_the_report_that_is_named_of_the_days_that_are_named(
      String question, String from, String to) {
    Answer answer = answer(quaestor(PARAMETERS, SQL), question);

    assertThat(answer.provenance().source()).isEqualTo("report");
    assertThat(answer.sql())
        .contains("BETWEEN '%s' AND '%s'".formatted(from, to))
        .contains("(0 = 0 OR waiter IN (NULL)) AND product_name <> 'Medialuna'");
    assertThat(answer.table().columns()).containsExactly("date", "takings", "third");
    assertThat(answer.chart().type()).isEqualTo(ChartType.BAR);
  }

  @Test
  void answers_with_the_rows_of_the_report_and_tells_what_it_was_run_with() {
    Answer answer = answer(quaestor(PARAMETERS, SQL), "recaudación de cada día");

    assertThat(answer.table().rows())
        .extracting(row -> row.get(1))
        .containsExactly(Cell.number(200), Cell.number(400));
    assertThat(answer.reading())
        .containsExactly(
            "informe: recaudación de cada día",
            "from: 2024-11-18",
            "to: 2024-11-20",
            "product: Medialuna");
    assertThat(shop.queries()).contains(answer.sql());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "takings of each day of waiter 51",
        "takings of each day by waiter",
        "takings of each day in October and in November",
        "takings of each day not in November",
        "takings of each day without medialuna",
        "takings of each week",
        "average takings of each day"
      })
  void is_not_given_when_anything_else_is_said(String question) {
    assertThat(quaestor(PARAMETERS, SQL).ask(new Question(question)))
        .isInstanceOf(Outcome.Declined.class);
  }

  @Test
  void of_a_year_takes_years_alone() {
    Quaestor quaestor =
        quaestor(PARAMETERS + YEARLY, SQL.replace(":to ", ":to AND substr(date, 1, 4) = :year "));

    assertThat(answer(quaestor, "takings of each day in 2024").sql())
        .contains("= 2024 AND")
        .contains("BETWEEN '2024-01-01' AND '2024-12-31'");
    assertThat(quaestor.ask(new Question("takings of each day in November")))
        .isInstanceOf(Outcome.Declined.class);
  }

  @Test
  void does_not_take_a_question_from_the_grammar() {
    assertThat(answer(quaestor(PARAMETERS, SQL), "revenue by date").provenance().source())
        .isEqualTo("grammar");
  }

  @ParameterizedTest
  @CsvSource({"takings of each day,true", "takings-by-day,false"})
  void goes_by_its_words_alone_in_a_conversation(String question, boolean given) {
    Quaestor quaestor = quaestor(PARAMETERS, SQL);
    Optional<String> conversation =
        Optional.of(answer(quaestor, "revenue of waiter 51").conversationId());

    Outcome outcome = quaestor.ask(new Question(question, conversation));

    boolean report =
        outcome instanceof Outcome.Answered(Answer answer)
            && answer.provenance().source().equals("report");
    assertThat(report).isEqualTo(given);
  }

  @Test
  void is_offered_where_a_question_is_declined() {
    Outcome outcome = quaestor(PARAMETERS, SQL).ask(new Question("takings of the week before"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Declined.class,
            declined ->
                assertThat(declined.decline().suggestions()).contains("takings of each day"));
  }

  @Test
  void writes_texts_so_that_nothing_in_them_is_read_as_sql() throws SQLException {
    shop.sell("'2024-11-20', 'Wednesday', '18:20', 'FCB 4', 51, 'x'' OR ''1''=''1', 1, 7, 7");
    String tricky = PARAMETERS.replace("default: Medialuna", "default: \"x' OR '1'='1\"");

    Answer answer =
        answer(quaestor(tricky, SQL.replace("<> :product", "= :product")), "takings of each day");

    assertThat(answer.sql()).contains("= 'x'' OR ''1''=''1'");
    assertThat(answer.table().rows())
        .isEqualTo(
            List.of(
                List.of(
                    Cell.text("2024-11-20"),
                    Cell.number(7),
                    answer.table().rows().getFirst().getLast())));
  }

  private Quaestor quaestor(String parameters, String sql) {
    Catalog catalog = ShopReports.catalog(folder, parameters, ShopReports.CHART, sql);
    Reports reports = Reports.over(catalog, any -> shop).build();
    return Quaestor.over(catalog.standard(), shop).written(reports::questions).build();
  }

  private static Answer answer(Quaestor quaestor, String question) {
    Outcome outcome = quaestor.ask(new Question(question));
    assertThat(outcome).as(question).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }
}
