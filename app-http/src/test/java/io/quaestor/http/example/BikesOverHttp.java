package io.quaestor.http.example;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.http.TestServer;
import io.quaestor.http.load.Form;
import io.quaestor.http.load.Jobs;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A dataset in a folder, asked, loaded and read through its reports, whichever database keeps it.
 * Each test looks at days of its own, so that a person can reckon with what is there.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BikesOverHttp {
  private static final String HEADER = "id,started_at,station_id,bike,minutes,price\n";
  private static final String MARCH =
      HEADER
          + """
          9001,2026-03-02T08:05:00,1,city,10,0.00
          9002,2026-03-02T08:55:00,1,electric,20,3.00
          9003,2026-03-02T17:30:00,3,city,40,2.00
          9004,2026-03-03T08:00:00,1,cargo,31,7.75
          9005,2026-03-03T23:59:59,4,electric,10,1.50
          """;
  private static final String OF_MARCH = "from=2026-03-02&to=2026-03-03";

  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startAndLoad(@TempDir Path dataDir) throws InterruptedException {
    server = start(dataDir);
    load(MARCH);
  }

  @AfterAll
  void stop() {
    server().close();
  }

  @Test
  void the_schema_shows_its_tables_metrics_and_rollup() {
    JsonNode schema = TestServer.json(server().get("/schema?dataset=bikes"));

    assertThat(schema.path("datasets"))
        .extracting(JsonNode::asText)
        .containsExactly("pos", "bikes");
    assertThat(schema.path("tables"))
        .extracting(table -> table.path("name").asText() + " " + table.path("view").asBoolean())
        .containsExactly("stations false", "rentals false", "rides true");
    assertThat(schema.path("metrics"))
        .extracting(metric -> metric.path("name").asText())
        .containsExactly("income", "rides", "minutes", "minutes_per_ride");
    assertThat(schema.at("/rollups/0/name").asText()).isEqualTo("rides_by_station");
  }

  @Test
  void the_sample_fills_it_at_the_first_start() {
    assertThat(number("SELECT COUNT(*) FROM stations")).isEqualTo("6");
    assertThat(number("SELECT COUNT(*) FROM rides WHERE started_at < '2026-01-01'"))
        .isEqualTo("420");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "stations/busiest; limit=2; [['Harbour',3,10.75,20.3],['Central Park',1,1.5,10]]",
        "rides/by-hour; ; [['08',3],['17',1],['23',1]]",
        "rides/by-hour; bikes=electric&bikes=cargo; [['08',2],['23',1]]",
      })
  void reports_say_what_a_person_reckons(String report, @Nullable String parameters, String rows) {
    JsonNode answer = report(report, OF_MARCH + (parameters == null ? "" : "&" + parameters));

    assertThat(answer.at("/data/rows").toString()).isEqualTo(rows.replace('\'', '"'));
    assertThat(answer.at("/chart/type").asText()).isEqualTo("bar");
  }

  /** Of the sample, as reckoned from its file with other means. */
  @Test
  void reports_say_the_same_whichever_database_they_read() {
    assertThat(report("stations/busiest", "to=2025-12-31&limit=3").at("/data/rows").toString())
        .isEqualTo(
            "[['Old Town',115,563.05,46.2],['Harbour',77,374.9,46.4],['Central Park',76,395.5,47.3]]"
                .replace('\'', '"'));
    assertThat(report("rides/by-hour", "to=2025-12-31&bikes=cargo").at("/data/rows").toString())
        .isEqualTo(
            "[['08',12],['09',4],['10',3],['12',3],['13',4],['15',3],['17',6],['18',8],['20',3]]"
                .replace('\'', '"'));
  }

  @Test
  void reports_are_files_as_well() {
    HttpResponse<String> csv =
        server().get("/analytics/stations/busiest?" + OF_MARCH + "&limit=1&format=csv");

    assertThat(csv.body())
        .isEqualTo("station,rides,income,minutes_per_ride\r\nHarbour,3,10.75,20.3\r\n");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("stations-busiest-2026-03-02");
  }

  @Test
  void reports_read_the_rollup_once_a_load_is_done_and_the_table_until_then()
      throws InterruptedException {
    String day = "from=2026-05-05&to=2026-05-05";
    load(HEADER + "9101,2026-05-05T10:00:00,6,city,20,1.00\n");
    JsonNode loaded = report("stations/busiest", day);
    assertThat(loaded.at("/data/rows").toString()).isEqualTo("[[\"Museum\",1,1,20]]");
    assertThat(loaded.path("fresh_as_of").isNull()).isFalse();

    add(
        "{\"id\":9102,\"started_at\":\"2026-05-05T11:00:00Z\",\"station_id\":6,\"bike\":\"cargo\","
            + "\"minutes\":10,\"price\":2.5}");
    JsonNode added = report("stations/busiest", day);
    assertThat(added.at("/data/rows").toString()).isEqualTo("[[\"Museum\",2,3.5,15]]");
    assertThat(added.path("fresh_as_of").isNull()).isTrue();

    load(HEADER + "9103,2026-05-06T10:00:00,6,city,20,1.00\n");
    JsonNode rolledUp = report("stations/busiest", day);
    assertThat(rolledUp.at("/data/rows")).isEqualTo(added.at("/data/rows"));
    assertThat(rolledUp.path("fresh_as_of").isNull()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "income in March 2026; rides_by_station; [[14.25]]",
        "rides per district in March 2026; rides_by_station;"
            + " [['South',3],['Centre',1],['North',1]]",
        "average ride length from Harbour on March 2, 2026; rides_by_station; [[15]]",
        "free rides in March 2026; rides; [[1]]",
        "e-bike rides in March 2026; rides_by_station; [[2]]",
        "qué estación tuvo más viajes en marzo de 2026; rides_by_station; [['Harbour',3]]",
        "ingresos por tipo de bici en marzo de 2026; rides_by_station;"
            + " [['cargo',7.75],['electric',4.5],['city',2]]",
        "minutos en bici de carga en marzo de 2026; rides_by_station; [[31]]",
      })
  void questions_are_answered_from_the_rollup_where_it_can(
      String question, String source, String rows) {
    JsonNode answer = ask(question);

    assertThat(answer.path("sql").asText()).contains("FROM " + source + " ");
    assertThat(answer.at("/data/rows").toString()).isEqualTo(rows.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource({
    "how many rides per station, bikes",
    "viajes por barrio, bikes",
    "revenue by waiter, pos"
  })
  void questions_find_it_by_its_words(String question, String dataset) {
    JsonNode answer =
        TestServer.json(server().post("/ask", object().put("question", question).toString()));

    assertThat(answer.path("dataset").asText()).as(answer.toString()).isEqualTo(dataset);
  }

  private JsonNode ask(String question) {
    String body = object().put("question", question).put("dataset", "bikes").toString();
    HttpResponse<String> answer = server().post("/ask", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestServer.json(answer);
  }

  private JsonNode report(String name, String parameters) {
    HttpResponse<String> answer = server().get("/analytics/" + name + "?" + parameters);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestServer.json(answer);
  }

  private String number(String sql) {
    HttpResponse<String> answer = server().post("/query", object().put("sql", sql).toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestServer.json(answer).at("/data/rows/0/0").asText();
  }

  private void load(String csv) throws InterruptedException {
    HttpResponse<String> sent =
        new Form().file("file", "rentals.csv", csv).post(server(), "/upload/csv/rentals");
    JsonNode job = Jobs.over(server(), Jobs.accepted(sent));
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
  }

  private void add(String row) {
    HttpResponse<String> added =
        server().post("/batch/rentals", "{\"table\":\"rentals\",\"rows\":[%s]}".formatted(row));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private TestServer server() {
    return requireNonNull(server);
  }
}
