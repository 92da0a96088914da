package io.quaestor.http.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of batches and events, whichever database takes them. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BatchesOverHttp {
  private static final String JOBS = "/batch/jobs";
  private static final String SALE =
      "{\"date\":\"1/7/2024\",\"week_day\":\"Sunday\",\"hour\":\"9:05\",\"ticket_number\":\"%s\","
          + "\"waiter\":3,\"product_name\":\"Scone\",\"quantity\":1,\"unitary_price\":%s,\"total\":1}";
  private static final String EVENT =
      """
      {"ID_ORDER": "o-1", "id_product": 7, "ID_BUYER": "b", "ID_SELLER": "s", "ID_SELLER_COUNTRY": "AR",
       "ID_BUYER_COUNTRY": "UY", "DATE_PAYMENT": "2021-01-07 00:09:24", "BRAND": "B", "CATEGORY": "Books",
       "REVENUE": 12.5}
      """;

  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startOnce(@TempDir Path dataDir) {
    server = start(dataDir);
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
  }

  @Test
  void adds_up_to_a_thousand_rows_at_once() {
    HttpResponse<String> thousand = post(JOBS, rows(1_000, 10_000));

    assertThat(thousand.statusCode()).as(thousand.body()).isEqualTo(201);
    assertThat(thousand.body())
        .isEqualTo("{\"table\":\"jobs\",\"rows_added\":1000,\"repeated\":false}");
    HttpResponse<String> again = post(JOBS, rows(1, 10_999));
    assertErrors(
        again,
        "[{\"row\":0,\"field\":\"id\",\"reason\":\"there is a row with this value already\"}]");
  }

  @ParameterizedTest
  @CsvSource({"0", "1001"})
  void refuses_none_and_more(int size) {
    HttpResponse<String> response = post(JOBS, rows(size, 20_000));

    assertProblem(response, 422, "rows-unfit", "from 1 to 1000", size + ";");
  }

  @Test
  void adds_no_row_when_one_does_not_fit_and_says_which_and_why() {
    String bad =
        "{\"table\":\"jobs\",\"rows\":[{\"id\":31,\"job\":\"Cook\"},{\"ID\":\"x\",\"Job\":null},"
            + "{\"id\":32,\"job\":\"Cook\",\"pay\":1},{\"id\":33,\"job\":[]}]}";

    assertErrors(
        post(JOBS, bad),
        """
        [{"row":1,"field":"id","reason":"expected a whole number such as 12"},
        {"row":1,"field":"job","reason":"expected a text, found nothing"},
        {"row":2,"field":"pay","reason":"there is no such field; the fields are: id, job"},
        {"row":3,"field":"job","reason":"expected a single value, found a list or an object"}]
        """
            .replace("\n", ""));
    assertThat(post(JOBS, rows(2, 31)).statusCode()).as("none was added").isEqualTo(201);
  }

  @ParameterizedTest
  @MethodSource("badRequests")
  void names_what_is_wrong_with_a_request(
      String path, String body, int status, String code, String... words) {
    assertProblem(post(path, body), status, code, words);
  }

  static Stream<Arguments> badRequests() {
    String malformed = "request-malformed";
    return Stream.of(
        bad("no table of that name", "/batch/job", rows(1, 1), 404, "table-unknown", "jobs"),
        bad("two tables", "/batch/departments", rows(1, 1), 400, malformed, "'table'", "path"),
        bad("no table in the body", JOBS, "{\"rows\":[{}]}", 400, malformed, "'table'"),
        bad("no rows", JOBS, "{\"table\":\"jobs\"}", 400, malformed, "'rows' is missing"),
        bad("a null row", JOBS, body("null"), 400, malformed, "null"),
        bad("a row that is a list", JOBS, body("[1]"), 400, malformed, "'rows.0'"),
        bad("a slip", JOBS, "{\"table\":\"jobs\",\"row\":[]}", 400, malformed, "'row'", "rows"),
        bad("a field twice", JOBS, body("{\"id\":1,\"id\":2}"), 400, malformed, "'id'"),
        bad("no JSON", JOBS, "id,job", 400, malformed, "not valid JSON"),
        bad("no event", "/ingest", "[]", 400, malformed, "one JSON object"),
        bad(
            "more than fits",
            JOBS,
            body("{\"job\":\"" + "x".repeat(5_000_000) + "\"}"),
            413,
            "body-too-large",
            "4 MB"));
  }

  @Test
  void keeps_numbers_to_the_last_digit_and_refuses_giants() {
    HttpResponse<String> added =
        post("/batch/sales_data", sales(SALE.formatted("exact", "0.1234567890123456")));
    HttpResponse<String> read =
        post(
            "/query",
            "{\"sql\":\"SELECT unitary_price FROM sales_data WHERE ticket_number = 'exact'\"}");

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(TestServer.json(read).at("/data/rows/0/0").asText()).startsWith("0.12345678901234");
    assertErrors(
        post("/batch/sales_data", sales(SALE.formatted("giant", "1e999999999"))),
        "[{\"row\":0,\"field\":\"unitary_price\",\"reason\":\"expected a number such as 1234.5,"
            + " without thousands separators\"}]");
  }

  @Test
  void a_batch_with_a_key_lands_once_however_often_it_is_sent() {
    HttpResponse<String> first = keyed(JOBS, "key-1", rows(2, 41));
    HttpResponse<String> second = keyed(JOBS, "key-1", rows(2, 41));
    HttpResponse<String> other = keyed(JOBS, "key-1", rows(2, 51));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo("{\"table\":\"jobs\",\"rows_added\":2,\"repeated\":true}");
    assertProblem(other, 422, "idempotency-key-reused", "new one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words"})
  void refuses_what_is_no_key(String key) {
    assertProblem(keyed(JOBS, key, rows(1, 61)), 400, "request-malformed", "Idempotency-Key");
    assertProblem(keyed(JOBS, "x".repeat(256), rows(1, 61)), 400, "request-malformed", "255");
  }

  @Test
  void takes_an_event_in_either_spelling_once_for_each_key() {
    HttpResponse<String> added = keyed("/ingest", "event-1", EVENT);
    HttpResponse<String> repeated = keyed("/ingest", "event-1", EVENT);
    HttpResponse<String> lower =
        post("/ingest", EVENT.toLowerCase(Locale.ROOT).replace("books", "Books"));

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(added.body()).isEqualTo("{\"table\":\"sales\",\"rows_added\":1,\"repeated\":false}");
    assertThat(repeated.statusCode()).isEqualTo(200);
    assertThat(lower.statusCode()).as(lower.body()).isEqualTo(201);
  }

  @ParameterizedTest
  @MethodSource("badEvents")
  void says_what_is_wrong_with_an_event(String from, String to, String field, String reason) {
    HttpResponse<String> response = post("/ingest", EVENT.replace(from, to));

    JsonNode error = TestServer.json(response).at("/errors/0");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(error.has("row")).isFalse();
    assertThat(error.path("field").asText()).isEqualTo(field);
    assertThat(error.path("reason").asText()).contains(reason);
  }

  static Stream<Arguments> badEvents() {
    return Stream.of(
        argumentSet("a category", "Books", "Bookz", "category", "one of "),
        argumentSet("a moment", "2021-01-07 00", "2021-01-07 25", "date_payment", "2024-11-20"),
        argumentSet("below zero", "12.5", "-12.5", "revenue", "refund is true"),
        argumentSet("missing", "\"BRAND\": \"B\", ", "", "brand", "found nothing"),
        argumentSet("unknown", "BRAND", "BRANT", "BRANT", "no such field"));
  }

  @Test
  void takes_a_refund_that_says_so() {
    HttpResponse<String> response =
        post("/ingest", EVENT.replace("12.5", "-12.5, \"refund\": true"));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
  }

  private static Arguments bad(
      String name, String path, String body, int status, String code, String... words) {
    return argumentSet(name, path, body, status, code, words);
  }

  private static String rows(int count, int first) {
    return body(
        IntStream.range(first, first + count)
            .mapToObj(id -> "{\"id\":%d,\"job\":\"Job %d\"}".formatted(id, id))
            .collect(Collectors.joining(",")));
  }

  private static String body(String rows) {
    return "{\"table\":\"jobs\",\"rows\":[" + rows + "]}";
  }

  private static String sales(String row) {
    return "{\"table\":\"sales_data\",\"rows\":[" + row + "]}";
  }

  private HttpResponse<String> post(String path, String json) {
    return requireNonNull(server).post(path, json);
  }

  private HttpResponse<String> keyed(String path, String key, String json) {
    TestServer it = requireNonNull(server);
    return it.send(
        it.request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private static void assertErrors(HttpResponse<String> response, String errors) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo("rows-unfit");
    assertThat(TestServer.json(response).path("errors").toString()).isEqualTo(errors);
  }

  private static void assertProblem(
      HttpResponse<String> response, int status, String code, String... words) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode problem = TestServer.json(response);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("detail").asText()).contains(words);
  }
}
