package io.quaestor.contract.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stub without any adapter: what a plain HTTP client sees. */
class ModelWireStubTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ModelWireStub stub = ModelWireStub.start();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void speaks_both_formats_at_once() throws IOException, InterruptedException {
    stub.replies(StubReply.sql("select 1", "all months"));
    String openAi = post(WireFormat.OPENAI, "/chat/completions", "{}").body();
    String ollama = post(WireFormat.OLLAMA, "/api/chat", "{}").body();
    JsonNode answer =
        JSON.readTree(
            "{\"sql\": \"select 1\", \"decline\": null, \"reading\": [\"run: select 1\"],"
                + " \"assumptions\": [\"all months\"]}");
    assertThat(JSON.readTree(JSON.readTree(openAi).at("/choices/0/message/content").asText()))
        .isEqualTo(answer);
    assertThat(JSON.readTree(JSON.readTree(ollama).at("/message/content").asText()))
        .isEqualTo(answer);
  }

  @Test
  void follows_its_script_and_repeats_the_last_reply() throws IOException, InterruptedException {
    stub.replies(StubReply.busy("1"), StubReply.failure(503, "wait"), StubReply.text("{}"));
    assertThat(status()).isEqualTo(429);
    assertThat(status()).isEqualTo(503);
    assertThat(status()).isEqualTo(200);
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void knows_a_question_before_it_follows_its_script() throws IOException, InterruptedException {
    stub.replies(StubReply.failure(500, "no"));
    stub.repliesTo("best-selling", StubReply.decline("too vague"));
    String body = "{\"messages\": [{\"role\": \"user\", \"content\": \"best-selling?\"}]}";
    assertThat(post(WireFormat.OLLAMA, "/api/chat", body).body()).contains("too vague");
    assertThat(status()).isEqualTo(500);
  }

  @Test
  void remembers_what_it_was_sent() throws IOException, InterruptedException {
    stub.replies(StubReply.text("{}"));
    post(
        WireFormat.OLLAMA,
        "/api/chat",
        "{\"model\": \"m\", \"format\": {\"type\": \"object\"}, \"options\": {\"temperature\": 0.5},"
            + " \"messages\": [{\"role\": \"user\", \"content\": \"hello\"}]}");
    StubCall call = stub.calls().getFirst();
    assertThat(call.model()).isEqualTo("m");
    assertThat(call.schema()).isEqualTo(JSON.readTree("{\"type\": \"object\"}"));
    assertThat(call.temperature().asDouble()).isEqualTo(0.5);
    assertThat(call.messages()).containsExactly(new StubCall.Message("user", "hello"));
    assertThat(call.authorization()).contains("Bearer a-key");
  }

  @Test
  void repeats_the_key_when_it_plays_a_service_that_does()
      throws IOException, InterruptedException {
    stub.replies(new StubReply.FailureWithKey(401));
    HttpResponse<String> response = post(WireFormat.OPENAI, "/chat/completions", "{}");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(JSON.readTree(response.body()).at("/error/message").asText())
        .isEqualTo("refused: Bearer a-key");
  }

  private int status() throws IOException, InterruptedException {
    return post(WireFormat.OPENAI, "/chat/completions", "{}").statusCode();
  }

  private HttpResponse<String> post(WireFormat format, String path, String body)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create(stub.baseUrl(format) + path);
      return client.send(
          HttpRequest.newBuilder(address)
              .header("Authorization", "Bearer a-key")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }
  }
}
