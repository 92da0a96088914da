package io.quaestor.http.feedback;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two servers tell of the same data, whichever database has it. */
abstract class FeedbackOverHttp {
  private static final List<String> CATEGORIES = List.of("Books", "Toys", "Home", "Phones", "Pets");

  private final ExpectedFeedback expected = new ExpectedFeedback();
  private final Random random = new Random(20_240_107);
  private @Nullable TestServer server;
  private @Nullable TestServer other;

  /** Once more on the same data when it is called again. */
  abstract TestServer start(Path dataDir);

  @BeforeEach
  void startBoth(@TempDir Path dataDir) {
    server = start(dataDir);
    other = start(dataDir);
  }

  @AfterEach
  void stopBoth() {
    requireNonNull(other).close();
    requireNonNull(server).close();
  }

  @Test
  void tells_of_nothing() {
    HttpResponse<String> response = server().get("/feedback");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo("{\"total_revenue\":0,\"categories\":[],\"data_version\":0}");
  }

  @Test
  void adds_up_thirty_thousand_rows_as_they_come_and_events_between_them() {
    for (int batch = 0; batch < 30; batch++) {
      batch(server(), 1_000);
      if (batch % 3 == 0) {
        event(server(), "Phones", "0.1");
        assertTold(server());
      }
      if (batch % 10 == 0) {
        event(other(), "Phones", "0.2");
        assertTold(server());
        assertTold(other());
      }
    }

    assertTold(server());
    assertTold(other());
    assertThat(TestServer.json(server().get("/feedback")).path("data_version").asInt())
        .isEqualTo(30 + 10 + 3);
  }

  @Test
  void is_lowered_by_a_refund() {
    event(server(), "Books", "12.5");
    assertTold(server());

    event(server(), "Books", "-10");

    assertThat(server().get("/feedback").body())
        .isEqualTo(
            "{\"total_revenue\":2.5,\"categories\":[{\"category\":\"Books\",\"items\":2,"
                + "\"revenue\":2.5}],\"data_version\":2}");
  }

  @Test
  void knows_what_each_server_takes() {
    for (int round = 0; round < 5; round++) {
      event(server(), "Books", "1.1");
      assertTold(other());
      event(other(), "Toys", "2.2");
      assertTold(server());
      assertTold(other());
    }
  }

  @Test
  void leaves_out_what_was_refused() {
    event(server(), "Books", "12.5");
    server().post("/ingest", sale("Bookz", "12.5"));
    server().post("/batch/sales", "{\"table\":\"sales\",\"rows\":[" + sale("Toys", "null") + "]}");

    assertTold(server());
  }

  private void assertTold(TestServer by) {
    HttpResponse<String> response = by.get("/feedback");
    JsonNode feedback = TestServer.json(response);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(ExpectedFeedback.lines(feedback)).isEqualTo(expected.lines());
  }

  private void batch(TestServer to, int rows) {
    String sent = Stream.generate(this::randomSale).limit(rows).collect(Collectors.joining(","));

    HttpResponse<String> added =
        to.post("/batch/sales", "{\"table\":\"sales\",\"rows\":[" + sent + "]}");

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private void event(TestServer to, String category, String revenue) {
    HttpResponse<String> added = to.post("/ingest", sale(category, revenue));

    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    expected.sold(category, new BigDecimal(revenue));
  }

  private String randomSale() {
    String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    String revenue = BigDecimal.valueOf(random.nextInt(-2_000, 100_000), 2).toPlainString();
    expected.sold(category, new BigDecimal(revenue));
    return sale(category, revenue);
  }

  private static String sale(String category, String revenue) {
    return """
        {"id_order": "o", "id_product": "p", "id_buyer": "b", "id_seller": "s", "id_seller_country": "AR",
         "id_buyer_country": "UY", "date_payment": "2021-01-07 00:09:24", "brand": "Acme",
         "category": "%s", "revenue": %s, "refund": %s}
        """
        .formatted(category, revenue, revenue.startsWith("-"));
  }

  private TestServer server() {
    return requireNonNull(server);
  }

  private TestServer other() {
    return requireNonNull(other);
  }
}
