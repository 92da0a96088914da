package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL that a person wrote. */
interface RunsSql extends OverHttp {
  int LINES = 25_689;

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 10", "7, 7"})
  default void gives_the_page_that_was_asked_for(int page, int rows) {
    var response =
        server()
            .post(
                "/query",
                """
                {"sql": "SELECT product_name, SUM(total) AS revenue FROM sales_data \
                GROUP BY product_name ORDER BY product_name",
                 "page": %d, "page_size": 10}"""
                    .formatted(page));
    JsonNode body = TestServer.json(response);
    JsonNode pagination = body.path("pagination");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(body.path("data").path("columns"))
        .extracting(JsonNode::asText)
        .containsExactly("product_name", "revenue");
    assertThat(body.path("data").path("rows"))
        .hasSize(rows)
        .allMatch(row -> row.path(0).isTextual() && row.path(1).isNumber());
    assertThat(pagination.path("page").asInt()).isEqualTo(page);
    assertThat(pagination.path("page_size").asInt()).isEqualTo(10);
    assertThat(pagination.path("total_rows").asInt()).isEqualTo(67);
    assertThat(pagination.path("total_pages").asInt()).isEqualTo(7);
  }

  @Test
  default void streams_every_row_as_csv_to_who_asks_for_it() {
    var response = csv("SELECT product_name, ticket_number, total FROM sales_data");
    List<String> lines = response.body().lines().toList();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(lines).hasSize(LINES + 1);
    assertThat(lines.getFirst()).isEqualTo("product_name,ticket_number,total");
  }

  @Test
  default void quotes_csv_fields_where_it_must() {
    var response = csv("SELECT DISTINCT 'a, \"b\"' AS odd, week_day FROM sales_data ORDER BY 2");

    assertThat(response.body()).startsWith("odd,week_day\r\n\"a, \"\"b\"\"\",Friday\r\n");
  }

  @Test
  default void refuses_a_write_as_a_problem_also_to_who_asks_for_csv() {
    OverHttp.problem(csv("DELETE FROM sales_data"), 400, "sql-refused");
  }

  private HttpResponse<String> csv(String sql) {
    return csv(server(), sql);
  }

  static HttpResponse<String> csv(TestServer server, String sql) {
    return server.send(
        server
            .request("/query")
            .header("Content-Type", "application/json")
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(OverHttp.body("sql", sql)))
            .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE sales_data",
        "DELETE FROM sales_data",
        "DELETE FROM sales_data; SELECT 1",
        "SELECT 1; DROP TABLE sales_data",
        "WITH gone AS (DELETE FROM sales_data RETURNING *) SELECT * FROM gone",
        "UPDATE sales_data SET total = 0",
        "SELECT * FROM passwords",
        "SELECT password FROM sales_data",
        "Sure! Here is your query"
      })
  default void refuses_what_is_not_one_select_over_the_catalog_and_changes_nothing(String sql) {
    JsonNode before = tables();

    OverHttp.problem(query(sql), 400, "sql-refused");

    assertThat(tables()).isEqualTo(before);
  }

  @Test
  default void runs_a_select_without_a_table() {
    var response = query("SELECT 1");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(TestServer.json(response).path("data").path("rows").toString()).isEqualTo("[[1]]");
  }

  private JsonNode tables() {
    return TestServer.json(server().get("/stats")).path("tables");
  }
}
