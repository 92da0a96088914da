package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that is started with {@code QUAESTOR_SAMPLE_DATA=all}: every dataset can be asked. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DatasetsOverHttp {
  private TestServer server;

  abstract TestServer start();

  @BeforeAll
  void startOnce() {
    server = start();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revenue by waiter | pos",
        "revenue by month | pos",
        "revenue by continent | marketplace",
        "facturación por marca | marketplace",
        "which company spent most on gpt-4 in March? | ai_usage",
        "how many people were hired per department in 2021? | hiring",
        "marketplace: revenue by month | marketplace",
        "how many orders did we have in January 2021 | marketplace",
      })
  void asks_the_dataset_that_knows_the_words(String question, String dataset) {
    JsonNode answer = answer(body(question));

    assertThat(answer.path("dataset").asText()).isEqualTo(dataset);
    assertThat(answer.path("reading").toString()).contains(dataset);
    assertThat(answer.path("data").path("rows")).isNotEmpty();
  }

  @Test
  void says_which_other_dataset_could_have_been_asked() {
    JsonNode answer = answer(body("revenue by month"));

    assertThat(answer.path("assumptions").toString()).contains("marketplace");
  }

  @Test
  void says_whose_country_is_meant() {
    JsonNode answer = answer(body("revenue by continent"));

    assertThat(answer.path("assumptions").toString()).contains("buyer continent");
  }

  @Test
  void asks_the_dataset_that_is_named() {
    JsonNode named = answer(body("revenue by month").put("dataset", "marketplace"));

    assertThat(named.path("dataset").asText()).isEqualTo("marketplace");
    OverHttp.problem(
        post("/ask", body("revenue by month").put("dataset", "rent")), 404, "dataset-unknown");
  }

  @Test
  void asks_back_which_of_two_datasets_is_meant() {
    JsonNode problem =
        OverHttp.problem(post("/ask", body("how many departments are there?")), 422, "declined");

    assertThat(problem.path("detail").asText()).contains("ai_usage", "hiring");
    assertThat(problem.path("suggestions"))
        .extracting(JsonNode::asText)
        .contains("hiring: how many departments are there?");
  }

  @Test
  void stays_in_the_dataset_of_the_conversation_until_a_question_is_about_another() {
    JsonNode first = answer(body("revenue by category"));
    String conversation = first.path("conversation_id").asText();
    JsonNode second = answer(in(conversation, "and by month?"));
    JsonNode third = answer(in(conversation, "total revenue"));
    JsonNode other = answer(in(conversation, "hires by department in 2021"));
    JsonNode further = answer(in(conversation, "and in 2020?"));

    assertThat(second.path("dataset").asText()).isEqualTo("marketplace");
    assertThat(second.path("data").path("columns")).extracting(JsonNode::asText).contains("month");
    assertThat(third.path("dataset").asText()).isEqualTo("marketplace");
    assertThat(other.path("dataset").asText()).isEqualTo("hiring");
    assertThat(further.path("sql").asText()).contains("hires", "2020-01-01");
  }

  @Test
  void takes_a_part_away_in_the_dataset_of_the_conversation() {
    JsonNode first = answer(body("hires by department in 2021"));
    String conversation = first.path("conversation_id").asText();
    JsonNode second = answer(in(conversation, "without \"by: department\""));

    assertThat(first.path("dataset").asText()).isEqualTo("hiring");
    assertThat(second.path("dataset").asText()).isEqualTo("hiring");
    assertThat(second.path("row_count").asInt()).isEqualTo(1);
    OverHttp.problem(
        post("/ask", in(conversation, "without \"" + note(second) + "\"")), 422, "declined");
  }

  /** The part of the reading that says which dataset it was. */
  private static String note(JsonNode answer) {
    JsonNode reading = answer.path("reading");
    return reading.path(reading.size() - 1).asText();
  }

  @Test
  void takes_nothing_over_from_another_dataset() {
    JsonNode first = answer(body("revenue by waiter in October"));

    HttpResponse<String> next =
        post("/ask", in(first.path("conversation_id").asText(), "and by brand?"));

    OverHttp.problem(next, 422, "declined");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT COUNT(*) AS n FROM hired_employees | 900",
        "SELECT COUNT(*) AS n FROM hires | 900",
        "SELECT COUNT(*) AS transactions FROM users | 64",
        "SELECT COUNT(*) AS n FROM trades JOIN country ON id_country = id_buyer_country | 1368",
      })
  void reads_the_dataset_whose_tables_are_named(String sql, int rows) {
    HttpResponse<String> response = server.post("/query", OverHttp.body("sql", sql));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(TestServer.json(response).path("data").path("rows").path(0).path(0).asInt())
        .isEqualTo(rows);
  }

  @Test
  void refuses_a_query_over_two_datasets() {
    JsonNode problem =
        OverHttp.problem(
            server.post(
                "/query",
                OverHttp.body(
                    "sql", "SELECT COUNT(*) FROM hires JOIN users ON users.id = hires.name")),
            400,
            "sql-refused");

    assertThat(problem.path("detail").asText()).contains("ai_usage", "hiring");
  }

  @ParameterizedTest
  @CsvSource({"/batch/hires", "/batch/trades", "/batch/usage"})
  void adds_no_row_to_a_view(String path) {
    JsonNode problem =
        OverHttp.problem(server.post(path, "{\"rows\": [{\"id\": 1}]}"), 404, "table-unknown");

    assertThat(problem.path("detail").asText()).contains("view", "hired_employees");
  }

  @Test
  void shows_and_counts_each_dataset() {
    JsonNode schema = TestServer.json(server.get("/schema?dataset=hiring"));
    JsonNode statistics = TestServer.json(server.get("/stats?dataset=hiring"));

    assertThat(schema.path("dataset").asText()).isEqualTo("hiring");
    assertThat(schema.path("datasets"))
        .extracting(JsonNode::asText)
        .containsExactly("pos", "marketplace", "ai_usage", "hiring");
    assertThat(schema.path("tables").findParents("view"))
        .filteredOn(table -> table.path("view").asBoolean())
        .extracting(table -> table.path("name").asText())
        .containsExactly("hires");
    assertThat(statistics.path("tables").path(3).path("first_date").asText())
        .isEqualTo("2020-07-07");
    assertThat(TestServer.json(server.get("/info")).path("datasets")).hasSize(4);
  }

  @Test
  void completes_a_question_from_all_datasets_that_have_rows_or_from_the_one_that_is_named() {
    answer(body("revenue by continent"));
    answer(body("hires by department in 2021"));

    assertThat(completed("/complete?text=revenue+by+continen")).contains("revenue by continent");
    assertThat(completed("/complete?text=hires+in+Asi")).contains("hires in Asia");
    assertThat(completed("/complete?dataset=hiring&text=hires+in+Asi")).isEmpty();
  }

  private List<String> completed(String path) {
    return TestServer.json(server.get(path)).path("completions").findValuesAsText("text");
  }

  private JsonNode answer(ObjectNode body) {
    HttpResponse<String> response = post("/ask", body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  private HttpResponse<String> post(String path, ObjectNode body) {
    return server.post(path, body.toString());
  }

  private static ObjectNode body(String question) {
    return JsonNodeFactory.instance.objectNode().put("question", question);
  }

  private static ObjectNode in(String conversation, String question) {
    return body(question).put("conversation_id", conversation);
  }
}
