package io.quaestor.http.answers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that a client sends to have them drawn. */
@TestInstance(Lifecycle.PER_CLASS)
class ChartsOverHttpTest implements OverHttp {
  private static final String PRODUCTS =
      """
      {"columns": ["product_name", "revenue"], "rows": [["Alfajor", 1234.50], ["Medialuna", 7]]}""";

  private @Nullable TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server = TestServer.start(dataDir, Map.of("quaestor.max-rows", "1000"));
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
  }

  @Override
  public TestServer server() {
    return requireNonNull(server);
  }

  @Test
  void an_answer_says_what_its_columns_and_its_parts_are() {
    JsonNode answer = ask("top 5 products by revenue");

    assertThat(answer.path("columns").toString())
        .isEqualTo(
            """
            [{"name":"product_name","label":"product","kind":"category","unit":"none","additive":false},\
            {"name":"revenue","label":"revenue","kind":"measure","unit":"money","additive":true}]""");
    assertThat(answer.path("parts").toString())
        .isEqualTo(
            """
            [{"text":"compute: revenue = SUM(total)","kind":"measure","names":["revenue"]},\
            {"text":"by: product","kind":"group","names":["product_name"]},\
            {"text":"the first 5, most first","kind":"rank","names":["revenue"]}]""");
  }

  @ParameterizedTest
  @CsvSource({"bar", "line", "pie", "table"})
  void an_answer_is_drawn_again_as_every_type_that_it_names(String type) {
    JsonNode answer = ask("top 5 products by revenue");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("data", answer.path("data"));
    body.set("columns", answer.path("columns"));
    body.set("title", answer.at("/chart/title"));
    body.put("type", type);

    JsonNode chart = drawn(body.toString());

    assertThat(answer.at("/chart/types").toString()).contains(type);
    assertThat(chart.path("type").asText()).isEqualTo(type);
    assertThat(chart.path("types")).isEqualTo(answer.at("/chart/types"));
    assertThat(chart.path("columns")).isEqualTo(answer.path("columns"));
    if (type.equals("bar")) {
      ((ObjectNode) chart).remove("columns");
      assertThat(chart).isEqualTo(answer.path("chart"));
    }
  }

  @Test
  void what_columns_mean_is_guessed_where_it_is_not_said() {
    JsonNode chart =
        drawn("{\"data\": " + PRODUCTS + ", \"dataset\": \"pos\", \"language\": \"es\"}");

    assertThat(chart.path("type").asText()).isEqualTo("bar");
    assertThat(chart.at("/columns/0/label").asText()).isEqualTo("producto");
    assertThat(chart.at("/columns/1/unit").asText()).isEqualTo("money");
    assertThat(chart.at("/vega_lite/data/values/0/revenue").toString()).isEqualTo("1234.5");
  }

  @Test
  void numbers_keep_their_digits() {
    JsonNode chart =
        drawn(
            """
            {"data": {"columns": ["p", "n"], "rows": [["a", 12345678901234567890.125], ["b", null],
             [true, 0.1]]}}""");

    assertThat(chart.at("/vega_lite/data/values/0/n").decimalValue().toPlainString())
        .startsWith("1234567890123456");
    assertThat(chart.at("/vega_lite/data/values/1/n").isNull()).isTrue();
  }

  @Test
  void what_the_rows_cannot_carry_is_drawn_as_suits_them() {
    JsonNode chart = drawn("{\"data\": " + PRODUCTS + ", \"type\": \"heatmap\"}");

    assertThat(chart.path("type").asText()).isEqualTo("bar");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void names_what_is_wrong_with_the_rows(String body, String detail) {
    JsonNode problem = OverHttp.problem(server().post("/chart", body), 400, "request-malformed");

    assertThat(problem.path("detail").asText()).contains(detail);
  }

  static Stream<Arguments> refused() {
    String many = "[1],".repeat(1_000) + "[1]";
    return Stream.of(
        argumentSet("nothing", "{}", "'data' is missing"),
        argumentSet("no rows", "{\"data\": {\"columns\": [\"a\"]}}", "'data.rows' is missing"),
        argumentSet("no columns", data("[]", "[]"), "'data.columns' must hold 1 to 200"),
        argumentSet("a null column", data("[null]", "[]"), "'data.columns' holds a null"),
        argumentSet("a short row", data("[\"a\", \"b\"]", "[[1, 2], [3]]"), "'data.rows.1'"),
        argumentSet("a null row", data("[\"a\"]", "[null]"), "'data.rows.0'"),
        argumentSet("an object as a cell", data("[\"a\"]", "[[{}]]"), "is no cell"),
        argumentSet("a huge number", data("[\"a\"]", "[[1e999999]]"), "is no cell"),
        argumentSet("too many rows", data("[\"a\"]", "[" + many + "]"), "at most 1000"),
        argumentSet(
            "a type that there is not",
            "{\"data\": " + PRODUCTS + ", \"type\": \"donut\"}",
            "'type' must be one of: number, bar"),
        argumentSet("too few meanings", columns("[]"), "'columns' has 0 entries for 2"),
        argumentSet("a null meaning", columns("[null, null]"), "'columns.0' is null"),
        argumentSet("another column", columns("[{\"name\": \"x\"}, {}]"), "'columns.0.name'"),
        argumentSet(
            "no kind",
            columns("[{\"name\": \"product_name\"}, {}]"),
            "'columns.0.kind' is missing"),
        argumentSet(
            "a kind that there is not",
            columns("[{\"name\": \"product_name\", \"kind\": \"fact\"}, {}]"),
            "'columns.0.kind' must be one of: category, day"));
  }

  private static String data(String columns, String rows) {
    return "{\"data\": {\"columns\": %s, \"rows\": %s}}".formatted(columns, rows);
  }

  private static String columns(String meanings) {
    return "{\"data\": %s, \"columns\": %s}".formatted(PRODUCTS, meanings);
  }

  @Test
  void a_dataset_that_there_is_not_is_named() {
    HttpResponse<String> response =
        server().post("/chart", "{\"data\": " + PRODUCTS + ", \"dataset\": \"zoo\"}");

    assertThat(TestServer.json(response).path("code").asText()).isEqualTo("dataset-unknown");
  }

  private JsonNode drawn(String body) {
    HttpResponse<String> response = server().post("/chart", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }
}
