package io.quaestor.http.answers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quaestor.contract.llm.ModelWireStub;
import io.quaestor.contract.llm.StubReply;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Questions that people confirm, at a server with a model, whichever database keeps them. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class VerifiedOverHttp implements OverHttp {
  private static final String OF_ESPRESSO = "skewness of espresso doble by waiter";
  private static final String OF_CAPPUCCINO = "skewness of cappuccino by waiter";

  private final ModelWireStub stub = ModelWireStub.start();
  private @Nullable TestServer server;
  private @Nullable Map<String, Object> settings;
  private @Nullable Path dataDir;

  /** Where the database is. */
  abstract Map<String, Object> database();

  @BeforeAll
  void start(@TempDir Path folder) {
    dataDir = folder;
    settings = new HashMap<>(database());
    settings.put("quaestor.llm", "openai");
    settings.put("quaestor.llm-base-url", stub.baseUrl(WireFormat.OPENAI).toString());
    settings.put("quaestor.llm-model", "a-model");
    settings.put("openai.api-key", "sk-test");
    server = TestServer.start(folder, settings);
  }

  @AfterAll
  void stop() {
    server().close();
    stub.close();
  }

  @BeforeEach
  void forgetAll() {
    for (JsonNode one : verified("")) {
      assertThat(takeBack(one.path("id").asText()).statusCode()).isEqualTo(204);
    }
    stub.reset();
    stub.replies(
        StubReply.sql(
            "SELECT waiter, SUM(total) AS skewness FROM sales_data"
                + " WHERE product_name = 'Espresso doble' GROUP BY waiter"));
  }

  @Override
  public final TestServer server() {
    return requireNonNull(server);
  }

  @Test
  void a_confirmed_question_is_answered_without_a_call_and_with_another_value_too() {
    JsonNode first = ask(OF_ESPRESSO);

    HttpResponse<String> confirmed = verify(first.path("id").asText());

    assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
    JsonNode body = TestServer.json(confirmed);
    assertThat(body.path("id")).isEqualTo(first.path("id"));
    assertThat(body.path("question").asText()).isEqualTo(OF_ESPRESSO);
    assertThat(body.path("sql")).isEqualTo(first.path("sql"));
    assertThat(body.path("verified").asBoolean()).isTrue();
    JsonNode again = ask(OF_ESPRESSO);
    assertThat(again.path("source").asText()).isEqualTo("verified");
    assertThat(again.path("data")).isEqualTo(first.path("data"));
    assertThat(again.path("reading").path(0).asText()).isEqualTo("as confirmed: " + OF_ESPRESSO);
    JsonNode other = ask(OF_CAPPUCCINO);
    assertThat(other.path("source").asText()).isEqualTo("verified");
    assertThat(other.path("sql").asText()).contains("product_name = 'Cappuccino");
    assertThat(other.path("assumptions").path(0).asText()).startsWith("Espresso doble -> Capp");
    assertThat(stub.calls()).hasSize(1);
  }

  @Test
  void what_is_confirmed_is_listed_newest_first_and_can_be_taken_back() {
    String older = ask(OF_ESPRESSO).path("id").asText();
    String newer = ask("kurtosis of espresso doble by waiter").path("id").asText();
    assertThat(verify(older).statusCode()).isEqualTo(200);
    assertThat(verify(newer).statusCode()).isEqualTo(200);

    assertThat(verified("?dataset=pos"))
        .extracting(one -> one.path("id").asText())
        .containsExactly(newer, older);
    assertThat(verified("?dataset=hiring")).isEmpty();

    assertThat(takeBack(newer).statusCode()).isEqualTo(204);
    OverHttp.problem(takeBack(newer), 404, "answer-unknown");
    assertThat(verified("")).extracting(one -> one.path("id").asText()).containsExactly(older);
    assertThat(ask("kurtosis of espresso doble by waiter").path("source").asText())
        .contains("a-model");
  }

  @Test
  void what_is_confirmed_is_known_to_a_server_that_starts_later() {
    assertThat(verify(ask(OF_ESPRESSO).path("id").asText()).statusCode()).isEqualTo(200);
    server().close();

    server = TestServer.start(requireNonNull(dataDir), requireNonNull(settings));

    assertThat(ask(OF_ESPRESSO).path("source").asText()).isEqualTo("verified");
    assertThat(stub.calls()).hasSize(1);
  }

  @Test
  void an_answer_that_is_not_remembered_cannot_be_confirmed() {
    JsonNode problem = OverHttp.problem(verify("none"), 404, "answer-unknown");

    assertThat(problem.path("detail").asText()).contains("ask again");
  }

  @Test
  void an_answer_to_a_follow_up_cannot_be_confirmed() {
    String conversation = ask("revenue by waiter").path("conversation_id").asText();
    String next =
        JsonNodeFactory.instance
            .objectNode()
            .put("question", "and by month?")
            .put("conversation_id", conversation)
            .toString();
    String id = TestServer.json(server().post("/ask", next)).path("id").asText();

    JsonNode problem = OverHttp.problem(verify(id), 422, "answer-unfit");

    assertThat(problem.path("detail").asText()).contains("goes on from another");
  }

  @Test
  void a_dataset_that_is_not_there_has_no_list() {
    OverHttp.problem(server().get("/answers/verified?dataset=none"), 404, "dataset-unknown");
  }

  private HttpResponse<String> verify(String id) {
    return server()
        .send(server().request("/answers/" + id + "/verify").POST(BodyPublishers.noBody()).build());
  }

  private HttpResponse<String> takeBack(String id) {
    return server().send(server().request("/answers/" + id + "/verify").DELETE().build());
  }

  private JsonNode verified(String query) {
    return TestServer.json(server().get("/answers/verified" + query)).path("verified");
  }
}
