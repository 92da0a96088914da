package io.quaestor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quaestor.http.TestServer;
import io.quaestor.http.load.Jobs;
import io.quaestor.http.openapi.Described.Operation;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends all examples of the description, and holds the answers against it. With {@code
 * -Dexamples=renew} it writes down what was answered.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ExamplesOverHttpTest {
  /** An answer or a job must be there before something is done with it. */
  private static final List<String> FIRST =
      List.of("ask", "verify", "listVerified", "takeBack", "uploadFile", "uploadUsage", "addEvent");

  /** What the last event of a stream carries, by the operation. */
  private static final Map<String, String> EVENTS =
      Map.of("ask", "AnswerBody", "followJob", "JobBody");

  /** More of a list says nothing more to a reader. */
  private static final int ENTRIES = 3;

  private static final boolean RENEW = "renew".equals(System.getProperty("examples"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ids ids = new Ids();
  private final List<String> faults = new ArrayList<>();

  private TestServer server;
  private Described described;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server = TestServer.start(dataDir, Map.of("quaestor.sample-data", "all"));
    described = Described.by(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void every_operation_has_examples_and_answers_them_as_it_says() throws Exception {
    for (String id : inOrder()) {
      List<Example> examples = Example.of(id);
      assertThat(examples).as(id).isNotEmpty();
      for (Example example : examples) {
        for (Operation operation : described.operations(id)) {
          play(operation, example);
        }
      }
      if (RENEW) {
        Example.write(id, examples);
      }
    }
    assertThat(faults).isEmpty();
  }

  private List<String> inOrder() {
    List<String> all = new ArrayList<>(FIRST);
    described.operations().stream()
        .map(operation -> operation.id().replaceFirst("At[A-Z]\\w*$", ""))
        .forEach(all::add);
    return all.stream().distinct().toList();
  }

  private void play(Operation operation, Example example) throws Exception {
    String name = operation + ", '" + example.summary() + "'";
    HttpResponse<String> response =
        server.send(new ExampleRequest(operation, example, ids).to(server));
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (response.statusCode() != example.status()) {
      faults.add("%s: %d, %s".formatted(name, response.statusCode(), response.body()));
      return;
    }
    JsonNode body = body(type, response.body());
    ids.learn(example.answer(), body);
    if (!response.body().isEmpty()) {
      hold(operation, example, type, body, name);
    }
    checkLastEvent(operation, response.body(), name);
    if (!example.answer().isMissingNode()) {
      keep(operation, example, type, body, name);
    }
    if (response.statusCode() == 202 && body.has("job_id")) {
      Jobs.over(server, body.path("job_id").asText());
    }
  }

  private void keep(Operation operation, Example example, String type, JsonNode body, String name)
      throws JsonProcessingException {
    if (RENEW) {
      JsonNode shortened = JSON.readTree(ids.written(shortened(body).toString()));
      example.node().set("answer", shortened);
    }
    hold(operation, example, type, example.answer(), name + ", as it is written down");
  }

  private void hold(Operation operation, Example example, String type, JsonNode body, String name) {
    described
        .faults(operation, example.status(), type, body)
        .forEach(fault -> faults.add(name + ": " + fault));
  }

  private static JsonNode body(String type, String body) throws JsonProcessingException {
    return type.endsWith("json") ? JSON.readTree(body) : TextNode.valueOf(body);
  }

  /** It carries what is told without events, too. */
  private void checkLastEvent(Operation operation, String body, String name)
      throws JsonProcessingException {
    String schema = EVENTS.get(operation.id());
    if (schema != null && body.contains("data: ")) {
      String last = body.substring(body.lastIndexOf("data: ") + "data: ".length());
      described
          .faultsOf(schema, JSON.readTree(last.lines().findFirst().orElseThrow()))
          .forEach(fault -> faults.add(name + ", its last event: " + fault));
    }
  }

  private static JsonNode shortened(JsonNode body) {
    if (body instanceof ArrayNode list && list.path(0).isObject()) {
      while (list.size() > ENTRIES) {
        list.remove(ENTRIES);
      }
    }
    body.forEach(ExamplesOverHttpTest::shortened);
    return body;
  }
}
