package io.quaestor.http.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.TestServer;
import io.quaestor.http.answers.Servers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Two servers over one PostgreSQL and one Redis, as behind a load balancer. */
final class TwoServers implements AutoCloseable {
  final RedisProcess redis;
  final TestServer one;
  final TestServer other;
  private final Path folder;
  private final Map<String, Object> settings;

  TwoServers(RedisProcess redis, Path folder) {
    this.redis = redis;
    this.folder = folder;
    this.settings = new HashMap<>(Servers.postgres(EmbeddedPostgresServer.shared().newDatabase()));
    settings.put("quaestor.cache", "redis");
    settings.put("quaestor.redis-url", redis.url().toString());
    this.one = TestServer.start(folder.resolve("one"), settings);
    this.other = TestServer.start(folder.resolve("other"), settings);
  }

  /** One more, which the caller closes. */
  TestServer startThird() {
    return TestServer.start(folder.resolve("third"), settings);
  }

  static JsonNode ask(TestServer server, String question) {
    return answered(server.post("/ask", body(question).toString()));
  }

  /** Goes on from an answer, and says so. */
  static HttpResponse<String> follow(TestServer server, String question, JsonNode answer) {
    return server.post(
        "/ask",
        body(question)
            .put("conversation_id", answer.get("conversation_id").asText())
            .put("after", answer.get("id").asText())
            .toString());
  }

  static JsonNode answered(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }

  private static ObjectNode body(String question) {
    return JsonNodeFactory.instance.objectNode().put("question", question);
  }

  /** Whether the other server gives what the one has answered just now. */
  boolean share(String question) {
    forget(one);
    JsonNode first = ask(one, question);
    JsonNode again = ask(other, question);
    return again.get("cached").asBoolean() && again.get("id").equals(first.get("id"));
  }

  static void forget(TestServer server) {
    HttpResponse<String> response = server.send(server.request("/cache").DELETE().build());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  @Override
  public void close() {
    one.close();
    other.close();
    redis.close();
  }
}
