package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quaestor.evaluation.Conversation;
import io.quaestor.evaluation.GoldQuestion;
import io.quaestor.evaluation.QuestionFile;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question over the same data has the same rows, whichever database holds them. */
@TestInstance(Lifecycle.PER_CLASS)
class AnswersOverBothTest {
  /** Databases add up and divide in other orders and to other digits. */
  private static final double RELATIVE = 1e-9;

  private TestServer sqlite;
  private TestServer postgres;

  @BeforeAll
  void start(@TempDir Path sqliteDir, @TempDir Path postgresDir) {
    sqlite = Servers.onSqlite(sqliteDir);
    postgres = Servers.onPostgres(postgresDir);
  }

  @AfterAll
  void stop() {
    sqlite.close();
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "total revenue",
        "number of lines",
        "highest price",
        "units of croissants",
        "total sales by week day",
        "ventas por día de la semana",
        "sales by day in October",
        "sales last week by day",
        "ventas de los últimos 7 días",
        "cappuccino revenue per week",
        "total sales by month",
        "sales by quarter",
        "sales by year",
        "tickets per hour",
        "tickets por hora los domingos",
        "busiest hour on sundays",
        "what was our best day?",
        "peor día de septiembre",
        "average ticket by month",
        "ticket promedio los domingos",
        "average ticket by waiter",
        "average revenue per day by month",
        "average price by product",
        "precio promedio de espresso doble",
        "revenue from 10am to 1pm on saturdays",
        "ventas entre las 16 y las 19 hs",
        "sales by waiter, best first",
        "top 3 products by revenue per month",
        "producto más vendido de cada día de la semana",
        "which products sold fewer than 60 units",
        "días con más de 180 tickets",
        "share of revenue by weekday",
        "what percentage of units are macarons?",
        "compare september and november",
        "comparar octubre con noviembre en tickets",
        "espresso doble vs cappuccino",
        "running total of revenue by day in November",
        "7 day moving average of tickets",
        "ventas por mozo y mes",
        "facturación sin cajas en octubre",
        "sales by product",
        "products by units",
        "sales by hour of the day",
        "sales by hour and weekday",
        "lowest price",
        "tickets by date in September",
        "list of products",
        "bottom 5 products by units",
        "sales on 2025-10-12",
        "revenue of croissants by month and waiter",
        "share of revenue by product in November",
        "worst waiter each month",
        "running total of tickets by month",
        "average ticket by hour in October",
      })
  void gives_the_same_rows_on_sqlite_and_postgresql(String question) {
    assertSameData(data(sqlite, question), data(postgres, question));
  }

  /** Questions of the datasets that have more tables than one, over their samples. */
  @ParameterizedTest
  @ValueSource(strings = {"marketplace", "ai_usage", "hiring"})
  void gives_the_same_rows_of_every_dataset(
      String dataset, @TempDir Path sqliteDir, @TempDir Path postgresDir) throws Exception {
    List<Conversation> questions =
        QuestionFile.read(Path.of("src/test/resources/questions", dataset + ".jsonl"));

    try (TestServer one = Servers.withSqliteSamples(sqliteDir);
        TestServer other = Servers.withPostgresSamples(postgresDir)) {
      assertThat(questions)
          .flatExtracting(Conversation::turns)
          .filteredOn(GoldQuestion::answerable)
          .allSatisfy(question -> assertSameAnswer(one, other, question, dataset));
    }
  }

  /** Databases differ in where they put what is missing. */
  private static void assertSameAnswer(
      TestServer one, TestServer other, GoldQuestion question, String dataset) {
    String body =
        JsonNodeFactory.instance
            .objectNode()
            .put("question", question.text())
            .put("dataset", dataset)
            .toString();
    var first = one.post("/ask", body);
    var second = other.post("/ask", body);
    assertThat(second.statusCode()).as(second.body()).isEqualTo(first.statusCode());
    List<JsonNode> rows = sorted(first);
    List<JsonNode> others = sorted(second);
    assertThat(others).hasSameSizeAs(rows);
    for (int row = 0; row < rows.size(); row++) {
      assertSameCells(rows.get(row), others.get(row), question.text() + ", row " + row);
    }
  }

  private static List<JsonNode> sorted(HttpResponse<String> response) {
    List<JsonNode> rows = new ArrayList<>();
    TestServer.json(response).path("data").path("rows").forEach(rows::add);
    rows.sort(Comparator.comparing(AnswersOverBothTest::names));
    return rows;
  }

  private static String names(JsonNode row) {
    StringBuilder names = new StringBuilder();
    row.forEach(cell -> names.append(cell.isNumber() ? "" : cell.asText()).append('|'));
    return names.toString();
  }

  private static void assertSameData(JsonNode one, JsonNode other) {
    assertThat(other.path("columns")).isEqualTo(one.path("columns"));
    assertThat(one.path("rows")).isNotEmpty();
    assertThat(other.path("rows")).hasSameSizeAs(one.path("rows"));
    for (int row = 0; row < one.path("rows").size(); row++) {
      assertSameCells(one.path("rows").path(row), other.path("rows").path(row), "row " + row);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT date, week_day, hour, ticket_number, waiter, product_name, quantity, unitary_price,"
            + " total FROM sales_data ORDER BY ticket_number, product_name, quantity, total, hour",
        "SELECT MIN(date) AS first, MAX(date) AS last, MIN(hour) AS early, MAX(hour) AS late"
            + " FROM sales_data",
        "SELECT AVG(total) AS a, AVG(quantity) AS b, SUM(quantity) AS c, SUM(total) / 7 AS d,"
            + " COUNT(*) / 7 AS e FROM sales_data",
        "SELECT 7 / 2 AS a, 7.0 / 2 AS b, 0.1 + 0.2 AS c, ROUND(2.346, 2) AS d, NULL AS e,"
            + " 'Ñandú' AS f, '' AS g FROM sales_data LIMIT 1",
        "SELECT date, SUM(total) AS revenue FROM sales_data GROUP BY date HAVING SUM(total) > 0"
            + " ORDER BY date",
        "SELECT waiter, UPPER(week_day) AS day, LENGTH(week_day) AS long, COUNT(DISTINCT hour) AS hours"
            + " FROM sales_data GROUP BY waiter, week_day"
            + " ORDER BY waiter, week_day",
        "SELECT product_name, RANK() OVER (ORDER BY SUM(quantity) DESC) AS place FROM sales_data"
            + " GROUP BY product_name ORDER BY 2, 1",
        "SELECT DISTINCT unitary_price FROM sales_data ORDER BY unitary_price DESC",
        "SELECT DISTINCT product_name FROM sales_data ORDER BY product_name",
      })
  void reads_the_same_cells_from_sqlite_and_postgresql(String sql) {
    assertSameData(rows(sqlite, sql), rows(postgres, sql));
  }

  @Test
  void writes_the_same_csv_from_sqlite_and_postgresql() {
    List<String> one = csv(sqlite);

    assertThat(one).hasSize(RunsSql.LINES + 1);
    assertThat(csv(postgres)).isEqualTo(one);
  }

  private static List<String> csv(TestServer server) {
    return RunsSql.csv(server, "SELECT * FROM sales_data").body().lines().sorted().toList();
  }

  private static JsonNode rows(TestServer server, String sql) {
    var response = server.post("/query", OverHttp.body("sql", sql));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response).path("data");
  }

  private static JsonNode data(TestServer server, String question) {
    var response = server.post("/ask", OverHttp.body("question", question));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response).path("data");
  }

  private static void assertSameCells(JsonNode one, JsonNode other, String place) {
    for (int i = 0; i < one.size(); i++) {
      JsonNode cell = one.path(i);
      if (cell.isNumber()) {
        assertThat(other.path(i).isNumber()).as(place).isTrue();
        double number = cell.asDouble();
        assertThat(other.path(i).asDouble())
            .as(place)
            .isCloseTo(number, within(RELATIVE * Math.max(1, Math.abs(number))));
      } else {
        assertThat(other.path(i)).as(place).isEqualTo(cell);
      }
    }
  }
}
