package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in plain words, answered by the grammar. */
interface AnswersQuestions extends OverHttp {
  String BEST_SELLERS = "What are the top 5 best-selling products?";

  @ParameterizedTest
  @CsvSource({
    "/ask, What are the top 5 best-selling products?, en-US",
    "/natural-query, What are the top 5 best-selling products?, en-US",
    "/ask, ¿Cuáles son los 5 productos más vendidos?, es-AR",
    "/natural-query, ¿Cuáles son los 5 productos más vendidos?, es-AR",
  })
  default void answers_with_rows_a_chart_and_an_analysis(
      String path, String question, Locale language) {
    var response = server().post(path, OverHttp.body("question", question));
    JsonNode answer = TestServer.json(response);
    JsonNode rows = answer.path("data").path("rows");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(answer.path("question").asText()).isEqualTo(question);
    assertThat(answer.path("source").asText()).isEqualTo("grammar");
    assertThat(answer.path("sql").asText()).startsWith("SELECT");
    assertThat(answer.path("data").path("columns").path(0).asText()).isEqualTo("product_name");
    assertThat(answer.path("row_count").asInt()).isEqualTo(5);
    assertThat(answer.path("truncated").asBoolean(true)).isFalse();
    assertThat(rows).hasSize(5).allMatch(row -> row.path(0).isTextual() && row.path(1).isNumber());
    assertThat(answer.path("analysis").asText())
        .contains(rows.path(0).path(0).asText())
        .contains(NumberFormat.getInstance(language).format(rows.path(0).path(1).decimalValue()));
    assertThat(answer.path("reading")).isNotEmpty().allMatch(JsonNode::isTextual);
    assertThat(answer.path("usage").path("prompt_tokens").asInt(-1)).isZero();
    assertThat(answer.path("timing_ms").path("total").isNumber()).isTrue();
    assertBars(answer.path("chart"), 5);
  }

  private static void assertBars(JsonNode chart, int bars) {
    assertThat(chart.path("type").asText()).isEqualTo("bar");
    assertThat(chart.path("x").asText()).isEqualTo("product_name");
    assertThat(chart.path("title").asText()).isNotBlank();
    assertThat(chart.path("vega_lite").path("$schema").asText())
        .isEqualTo("https://vega.github.io/schema/vega-lite/v6.json");
    assertThat(chart.path("vega_lite").path("data").path("values")).hasSize(bars);
  }

  @Test
  default void gives_small_clients_the_weekdays_in_their_order() {
    var response = server().get("/analyze?text=total%20sales%20by%20week%20day");
    JsonNode answer = TestServer.json(response);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(answer.path("chart_type").asText()).isEqualTo("bar");
    assertThat(answer.path("query").asText()).startsWith("SELECT");
    assertThat(answer.path("analysis").asText()).isNotBlank();
    assertThat(answer.path("result"))
        .hasSize(7)
        .allMatch(row -> row.isArray() && row.size() == 2 && row.path(1).isNumber())
        .extracting(row -> row.path(0).asText())
        .startsWith("Monday", "Tuesday")
        .endsWith("Sunday");
  }

  @Test
  default void declines_what_the_data_cannot_tell_and_names_the_words() {
    var response = server().post("/ask", OverHttp.body("question", "How much rent do we pay?"));

    JsonNode problem = OverHttp.problem(response, 422, "declined");
    assertThat(problem.path("not_understood").toString()).contains("\"rent\"");
    assertThat(problem.path("suggestions")).isNotEmpty();
    assertThat(problem.has("error")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"profit+by+product", "drop+table+sales_data", "hola%2C+buen+d%C3%ADa"})
  default void declines_to_small_clients_with_the_field_they_read(String text) {
    JsonNode problem = OverHttp.problem(server().get("/analyze?text=" + text), 422, "declined");

    assertThat(problem.path("error").asText()).isEqualTo(problem.path("detail").asText());
  }

  @Test
  default void answers_each_question_that_it_suggests() {
    for (JsonNode suggestion : ask(BEST_SELLERS).path("suggestions")) {
      assertThat(ask(suggestion.asText()).path("row_count").asInt())
          .as(suggestion.asText())
          .isPositive();
    }
  }

  @Test
  default void takes_a_part_of_its_reading_away() {
    JsonNode whole = ask("top 5 products by revenue in November");
    JsonNode allDays = without(whole, whole.at("/parts/2/text").asText());
    JsonNode unranked = without(allDays, "the first 5, most first");
    HttpResponse<String> nothing =
        server().post("/ask", without("compute: revenue = SUM(total)", unranked));

    assertThat(whole.at("/parts/2/kind").asText()).isEqualTo("days");
    assertThat(allDays.path("reading"))
        .extracting(JsonNode::asText)
        .containsExactly("compute: revenue = SUM(total)", "by: product", "the first 5, most first");
    assertThat(allDays.path("sql").asText()).doesNotContain("2025-11");
    assertThat(unranked.path("row_count").asInt()).isGreaterThan(5);
    assertThat(OverHttp.problem(nothing, 422, "declined").path("detail").asText())
        .contains("\"compute: revenue = SUM(total)\" cannot be taken away");
  }

  private JsonNode without(JsonNode answer, String part) {
    HttpResponse<String> response = server().post("/ask", without(part, answer));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  private static String without(String part, JsonNode answer) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("question", "without \"" + part + "\"")
        .put("conversation_id", answer.path("conversation_id").asText())
        .toString();
  }

  @Test
  default void goes_on_with_a_conversation_that_the_client_names() {
    String id = ask(BEST_SELLERS).path("conversation_id").asText();
    String body =
        JsonNodeFactory.instance
            .objectNode()
            .put("question", "total sales by month")
            .put("conversation_id", id)
            .toString();

    var response = server().post("/ask", body);

    assertThat(id).isNotBlank();
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(TestServer.json(response).path("conversation_id").asText()).isEqualTo(id);
  }
}
