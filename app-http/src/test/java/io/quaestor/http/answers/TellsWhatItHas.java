package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The catalog, the counts, the health and the cache. */
interface TellsWhatItHas extends OverHttp {
  /** As {@code GET /info} names it. */
  String databaseTitle();

  @Test
  default void counts_the_rows_and_names_the_first_and_the_last_day() {
    JsonNode statistics = TestServer.json(server().get("/stats"));
    JsonNode sales = statistics.path("tables").path(0);

    assertThat(statistics.path("dataset").asText()).isEqualTo("pos");
    assertThat(sales.path("table").asText()).isEqualTo("sales_data");
    assertThat(sales.path("rows").asInt()).isEqualTo(RunsSql.LINES);
    assertThat(sales.path("first_date").asText()).isEqualTo("2025-09-01");
    assertThat(sales.path("last_date").asText()).isEqualTo("2025-11-30");
    assertThat(sales.path("totals").path("revenue").isNumber()).isTrue();
  }

  @Test
  default void shows_the_catalog() {
    JsonNode schema = TestServer.json(server().get("/schema"));

    assertThat(schema.path("tables").path(0).path("columns"))
        .extracting(column -> column.path("name").asText())
        .containsExactly(
            "date",
            "week_day",
            "hour",
            "ticket_number",
            "waiter",
            "product_name",
            "quantity",
            "unitary_price",
            "total");
    assertThat(schema.path("metrics")).isNotEmpty();
    assertThat(schema.path("example_questions")).isNotEmpty();
  }

  @Test
  default void says_which_database_it_reads_and_that_it_is_well() {
    assertThat(TestServer.json(server().get("/info")).path("database").asText())
        .isEqualTo(databaseTitle());
    assertThat(TestServer.json(server().get("/info")).path("model").asText()).isEqualTo("none");
    assertThat(TestServer.json(server().get("/health")).path("status").asText()).isEqualTo("UP");
  }

  @Test
  default void gives_an_answer_again_until_the_cache_is_emptied() {
    HttpResponse<String> emptied = emptyCache();
    JsonNode first = ask("total sales by waiter");
    JsonNode again = ask("TOTAL  sales by waiter");
    emptyCache();
    JsonNode anew = ask("total sales by waiter");

    assertThat(emptied.statusCode()).isEqualTo(200);
    assertThat(first.path("cached").asBoolean(true)).isFalse();
    assertThat(again.path("cached").asBoolean()).isTrue();
    assertThat(again.path("data")).isEqualTo(first.path("data"));
    assertThat(again.path("question").asText()).isEqualTo("TOTAL  sales by waiter");
    assertThat(anew.path("cached").asBoolean(true)).isFalse();
    assertThat(anew.path("data")).isEqualTo(first.path("data"));
  }

  private HttpResponse<String> emptyCache() {
    return server().send(server().request("/cache").DELETE().build());
  }
}
