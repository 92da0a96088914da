package io.quaestor.http.kpi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Key figures of a few transactions, worked out by hand:
 *
 * <pre>
 * day    user region company model  tokens  cost
 * 03-01  ann  EU     Acme    gpt-4     100  3.00
 * 03-01  bob  US     Bolt    small    1000  0.50
 * 03-03  ann  EU     Acme    small     500  0.25
 * 03-04  cid  US     Acme    gpt-4      50  1.50
 * </pre>
 *
 * <p>Ann, Bob and Dan have an active subscription, Cid has none; Dan used nothing.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class KpisOverHttp {
  private @Nullable TestServer server;

  abstract TestServer start(Path dataDir);

  @BeforeAll
  void startEmpty(@TempDir Path dataDir) {
    server = start(dataDir);
  }

  @AfterAll
  void stop() {
    requireNonNull(server).close();
  }

  @Test
  @Order(1)
  void are_nothing_of_nothing() {
    JsonNode data = kpis("?start_date=2024-03-01&end_date=2024-03-04");

    assertThat(data.path("kpis").toString())
        .isEqualTo(
            "{\"total_spendings\":0,\"heighest_model_used\":null,\"highest_model_used\":null,"
                + "\"average_token_consumption\":null,\"average_per_day_spending\":0,"
                + "\"active_sub_utilization\":null,\"spends_trend\":[],\"spends_change\":null}");
    assertThat(data.path("models_metrics")).isEmpty();
    assertThat(data.path("max_date_range").isNull()).isTrue();
  }

  @Test
  @Order(2)
  void are_those_of_all_days_and_regions_unless_asked_otherwise() {
    fill();

    JsonNode answer = TestServer.json(get(""));

    assertThat(answer.path("message").asText())
        .isEqualTo("from 2024-03-01 to 2024-03-04, all regions");
    assertThat(answer.at("/data/kpis").toString())
        .isEqualTo(
            "{\"total_spendings\":5.25,\"heighest_model_used\":\"small\","
                + "\"highest_model_used\":\"small\",\"average_token_consumption\":412.5,"
                + "\"average_per_day_spending\":1.3125,\"active_sub_utilization\":66.67,"
                + "\"spends_trend\":[{\"date\":\"2024-03-01\",\"spendings\":3.5},"
                + "{\"date\":\"2024-03-03\",\"spendings\":0.25},"
                + "{\"date\":\"2024-03-04\",\"spendings\":1.5}],\"spends_change\":null}");
    assertThat(answer.at("/data/models_metrics").toString())
        .isEqualTo(
            "[{\"model_name\":\"gpt-4\",\"spendings\":4.5,\"tokens\":150,\"transactions\":2,"
                + "\"share\":85.71},"
                + "{\"model_name\":\"small\",\"spendings\":0.75,\"tokens\":1500,"
                + "\"transactions\":2,\"share\":14.29}]");
    assertThat(answer.at("/data/region_wise_spends").toString())
        .isEqualTo(
            "[{\"region\":\"EU\",\"spendings\":3.25,\"share\":61.9},"
                + "{\"region\":\"US\",\"spendings\":2,\"share\":38.1}]");
    assertThat(answer.at("/data/company_wise_spends").toString())
        .isEqualTo(
            "[{\"company\":\"Acme\",\"spendings\":4.75,\"share\":90.48},"
                + "{\"company\":\"Bolt\",\"spendings\":0.5,\"share\":9.52}]");
    assertThat(answer.at("/data/max_date_range").toString())
        .isEqualTo("{\"start_date\":\"2024-03-01\",\"end_date\":\"2024-03-04\"}");
  }

  @ParameterizedTest
  @Order(3)
  @CsvSource({
    "'?regions=EU', 3.25, small, 50.0",
    "'?regions=US', 2, small, 100.0",
    "'?regions=US,EU', 5.25, small, 66.67",
    "'?regions=US&regions=EU', 5.25, small, 66.67",
    "'?regions=', 5.25, small, 66.67",
    "'?regions=Mars', 0, null, null",
    "'?start_date=2024-03-02', 1.75, small, 33.33",
    "'?start_date=2024-03-03&end_date=2024-03-03', 0.25, small, 33.33",
  })
  void keep_to_regions_and_days(String query, double spending, String model, String utilization) {
    JsonNode figures = kpis(query).path("kpis");

    assertThat(figures.path("total_spendings").asDouble()).isEqualTo(spending);
    assertThat(figures.path("heighest_model_used").asText()).isEqualTo(model);
    assertThat(figures.path("active_sub_utilization").asText())
        .isEqualTo(utilization.replaceAll("\\.0$", ""));
  }

  @ParameterizedTest
  @Order(3)
  @CsvSource({
    "'?start_date=2024-03-03&end_date=2024-03-04', -50.00",
    "'?start_date=2024-03-04&end_date=2024-03-04', 500.00",
  })
  void tell_the_change_against_as_many_days_before(String query, double change) {
    assertThat(kpis(query).at("/kpis/spends_change").asDouble()).isEqualTo(change);
  }

  @ParameterizedTest
  @Order(3)
  @CsvSource({
    "'?start_date=2024-03-04&end_date=2024-03-01', 422, parameter-unfit, end_date",
    "'?start_date=yesterday', 422, parameter-unfit, start_date",
    "'?region=EU', 400, request-malformed, 'regions, start_date, end_date'",
  })
  void say_what_is_wrong(String query, int status, String code, String words) {
    HttpResponse<String> response = get(query);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo(code);
    assertThat(TestServer.json(response).path("detail").asText()).contains(words);
  }

  private void fill() {
    add("users", user("ann", "EU", true), user("bob", "US", true));
    add("users", user("cid", "US", false), user("dan", "EU", true));
    add(
        "transactions",
        use("1", "ann", "EU", "Acme", "gpt-4", 100, "3.00", "2024-03-01"),
        use("2", "bob", "US", "Bolt", "small", 1000, "0.50", "2024-03-01"),
        use("3", "ann", "EU", "Acme", "small", 500, "0.25", "2024-03-03"),
        use("4", "cid", "US", "Acme", "gpt-4", 50, "1.50", "2024-03-04"));
  }

  private static String user(String id, String region, boolean active) {
    return """
        {"id":"%s","username":"%s","region":"%s","is_active_sub":%s,"department":"R",
         "company_name":"Acme","signup_date":"2024-01-01"}
        """
        .formatted(id, id, region, active);
  }

  private static String use(
      String id,
      String user,
      String region,
      String company,
      String model,
      int tokens,
      String cost,
      String day) {
    return """
        {"id":"%s","user_id":"%s","model_name":"%s","conversation_id":"c","token_type":"input",
         "token_count":%d,"rate_per_1k":1,"calculated_cost":%s,"timestamp":"%sT10:00:00Z",
         "region":"%s","company":"%s","date":"%s"}
        """
        .formatted(id, user, model, tokens, cost, day, region, company, day);
  }

  private void add(String table, String... rows) {
    HttpResponse<String> added =
        requireNonNull(server)
            .post(
                "/batch/" + table,
                "{\"table\":\"%s\",\"rows\":[%s]}".formatted(table, String.join(",", rows)));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private JsonNode kpis(String query) {
    HttpResponse<String> response = get(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response).path("data");
  }

  private HttpResponse<String> get(String query) {
    return requireNonNull(server).get("/metrics/kpis" + query);
  }
}
