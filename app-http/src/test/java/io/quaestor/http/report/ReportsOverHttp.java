package io.quaestor.http.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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

/** What reports are like over HTTP, whichever database they read. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ReportsOverHttp {
  private static final String QUARTERS = "/analytics/hired/by-quarter";
  private static final String LINES = "Legal,Cook,0,0,0,1\r\nSales,Cook,1,0,0,0\r\n";

  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startAndFill(@TempDir Path dataDir) throws InterruptedException {
    server = start(dataDir);
    awaitRollups();
    add("departments", "{\"id\":1,\"department\":\"Sales\"},{\"id\":2,\"department\":\"Legal\"}");
    add("jobs", "{\"id\":1,\"job\":\"Cook\"}");
    add(
        "hired_employees",
        hire(1, "2021-01-01T00:00:00Z", 1)
            + ","
            + hire(2, "2021-12-31T23:59:59Z", 2)
            + ","
            + hire(3, "2022-06-01T12:00:00Z", 2));
    add(
        "sales_data",
        sale("2024-11-01", "Friday", "09:05", "T1", 1, "Tea", "10.50")
            + ","
            + sale("2024-11-04", "Monday", "18:00", "T2", 2, "Scone", "20"));
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
  }

  @Test
  void lists_what_there_is_with_parameters_and_columns() {
    JsonNode reports = TestServer.json(get("/analytics")).path("reports");

    assertThat(reports.findValuesAsText("name"))
        .contains("hired/by-quarter", "by-hour-and-weekday", "country-contribution");
    JsonNode quarters = named(reports, "hired/by-quarter");
    assertThat(quarters.path("dataset").asText()).isEqualTo("hiring");
    assertThat(quarters.path("title").asText()).isEqualTo("hires by quarter");
    assertThat(quarters.path("description").asText()).isNotBlank();
    assertThat(quarters.path("parameters").toString())
        .isEqualTo(
            "[{\"name\":\"year\",\"type\":\"integer\",\"list\":false,\"default\":\"last_year\","
                + "\"minimum\":\"2000\",\"maximum\":\"2100\",\"allowed_values\":[],"
                + "\"description\":\"The year in which people were hired.\"}]");
    assertThat(quarters.at("/columns/2").toString())
        .isEqualTo("{\"name\":\"q1\",\"label\":\"Q1\",\"unit\":\"count\"}");
  }

  @Test
  void tells_titles_and_labels_in_the_language_that_is_accepted() {
    TestServer it = requireNonNull(server);
    HttpResponse<String> spanish =
        it.send(it.request(QUARTERS).header("Accept-Language", "es-AR,es;q=0.9,en;q=0.5").build());

    assertThat(TestServer.json(spanish).path("title").asText())
        .isEqualTo("contrataciones por trimestre");
    assertThat(TestServer.json(get(QUARTERS)).path("title").asText()).isEqualTo("hires by quarter");
  }

  @Test
  void answers_with_what_it_was_run_with_rows_and_a_chart() {
    JsonNode answer = TestServer.json(get(QUARTERS + "?year=2021"));

    assertThat(answer.path("report").asText()).isEqualTo("hired/by-quarter");
    assertThat(answer.path("parameters").toString()).isEqualTo("{\"year\":2021}");
    assertThat(answer.path("data").toString())
        .isEqualTo(
            "{\"columns\":[\"department\",\"job\",\"q1\",\"q2\",\"q3\",\"q4\"],"
                + "\"rows\":[[\"Legal\",\"Cook\",0,0,0,1],[\"Sales\",\"Cook\",1,0,0,0]]}");
    assertThat(answer.path("row_count").asInt()).isEqualTo(2);
    assertThat(answer.path("truncated").asBoolean()).isFalse();
    assertThat(answer.at("/chart/type").asText()).isEqualTo("bar");
    assertThat(answer.at("/chart/x").asText()).isEqualTo("department");
    assertThat(answer.at("/chart/vega_lite/data/values")).hasSize(8);
    assertThat(answer.has("fresh_as_of")).isTrue();
    assertThat(answer.path("fresh_as_of").isNull()).isTrue();
    assertThat(answer.path("data_version").asLong()).isPositive();
  }

  @Test
  void draws_the_week_as_a_heat_map() {
    JsonNode answer = TestServer.json(get("/analytics/by-hour-and-weekday?format=json"));

    assertThat(answer.at("/chart/type").asText()).isEqualTo("heatmap");
    assertThat(answer.at("/chart/x").asText()).isEqualTo("hour_of_day");
    assertThat(answer.at("/chart/vega_lite/mark/type").asText()).isEqualTo("rect");
    assertThat(answer.at("/parameters").toString())
        .isEqualTo("{\"from\":\"2024-11-01\",\"to\":\"2024-11-04\"}");
  }

  @Test
  void shows_rows_that_came_since() {
    String path = "/analytics/departments/above-average?year=2030";
    assertThat(TestServer.json(get(path)).path("row_count").asInt()).isZero();

    add(
        "hired_employees",
        hire(31, "2030-01-01T00:00:00Z", 1)
            + ","
            + hire(32, "2030-01-02T00:00:00Z", 1)
            + ","
            + hire(33, "2030-01-03T00:00:00Z", 2));

    assertThat(TestServer.json(get(path)).at("/data/rows").toString())
        .isEqualTo("[[1,\"Sales\",2]]");
  }

  @Test
  void gives_rows_as_csv_under_a_name_of_their_own() {
    HttpResponse<String> asked = get(QUARTERS + "?year=2021&format=csv");
    TestServer it = requireNonNull(server);
    HttpResponse<String> preferred =
        it.send(it.request(QUARTERS + "?year=2021").header("Accept", "text/csv").build());

    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
    assertThat(asked.body()).isEqualTo("department,job,q1,q2,q3,q4\r\n" + LINES);
    assertThat(asked.headers().firstValue("Content-Type"))
        .hasValue("text/csv; charset=utf-8; header=present");
    assertThat(asked.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"hired-by-quarter-2021.csv\"");
    assertThat(preferred.body()).isEqualTo(asked.body());
    assertThat(TestServer.json(get(QUARTERS + "?year=2021&format=json")).has("data")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void says_what_is_wrong(String path, int status, String code, String words) {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode problem = TestServer.json(response);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("detail").asText()).contains(words);
  }

  static Stream<Arguments> mistakes() {
    String malformed = "request-malformed";
    String unfit = "parameter-unfit";
    String whole = "the parameter year must be a whole number from 2000 to 2100";
    return Stream.of(
        argumentSet("too early", QUARTERS + "?year=1999", 422, unfit, whole),
        argumentSet("too late", QUARTERS + "?year=2101", 422, unfit, whole),
        argumentSet("no year", QUARTERS + "?year=soon", 422, unfit, whole),
        argumentSet("nothing", QUARTERS + "?year=", 422, unfit, whole),
        argumentSet("as CSV too", QUARTERS + "?year=1999&format=csv", 422, unfit, whole),
        argumentSet("twice", QUARTERS + "?year=2021&year=2022", 422, unfit, "more than once"),
        argumentSet("no limit", "/analytics/top-products?limit=0", 422, unfit, "from 1 to 1000"),
        argumentSet("no parameter", QUARTERS + "?yaer=2021", 400, malformed, "it has: year"),
        argumentSet("no format", QUARTERS + "?format=xml", 400, malformed, "json or csv"),
        argumentSet("no report", "/analytics/hired", 404, "report-unknown", "hired/by-quarter"),
        argumentSet("a longer path", QUARTERS + "/x", 404, "report-unknown", "by-waiter"));
  }

  @ParameterizedTest
  @CsvSource({"/info, /features, reports", "/, /links/analytics, /analytics"})
  void the_server_says_that_there_are_reports(String path, String place, String words) {
    assertThat(TestServer.json(get(path)).at(place).toString()).contains(words);
  }

  /**
   * Batches that come before the server has made its rollups are in them, and those that come later
   * are not: the tests want to know which.
   */
  private void awaitRollups() throws InterruptedException {
    for (int year = 2050;
        TestServer.json(get(QUARTERS + "?year=" + year)).path("fresh_as_of").isNull();
        year++) {
      assertThat(year).as("years asked until a report reads its rollup").isLessThan(2100);
      Thread.sleep(200);
    }
  }

  private static JsonNode named(JsonNode reports, String name) {
    for (JsonNode report : reports) {
      if (report.path("name").asText().equals(name)) {
        return report;
      }
    }
    throw new AssertionError("there is no report " + name);
  }

  private static String hire(int id, String at, int department) {
    return "{\"id\":%d,\"name\":\"A\",\"hire_dt\":\"%s\",\"department_id\":%d,\"job_id\":1}"
        .formatted(id, at, department);
  }

  private static String sale(
      String day,
      String weekday,
      String hour,
      String ticket,
      int waiter,
      String product,
      String total) {
    return """
    {"date":"%s","week_day":"%s","hour":"%s","ticket_number":"%s","waiter":%d,
     "product_name":"%s","quantity":1,"unitary_price":%s,"total":%s}
    """
        .formatted(day, weekday, hour, ticket, waiter, product, total, total);
  }

  private void add(String table, String rows) {
    HttpResponse<String> added =
        requireNonNull(server)
            .post("/batch/" + table, "{\"table\":\"%s\",\"rows\":[%s]}".formatted(table, rows));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private HttpResponse<String> get(String path) {
    return requireNonNull(server).get(path);
  }
}
