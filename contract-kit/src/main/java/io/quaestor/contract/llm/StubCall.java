package io.quaestor.contract.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One chat request that the stub got.
 *
 * @param authorization the header as it came, if it came
 * @param body as it came
 */
public record StubCall(WireFormat format, Optional<String> authorization, JsonNode body) {
  /**
   * @param role in the service's words: {@code system}, {@code user} or {@code assistant}
   */
  public record Message(String role, String text) {}

  public String model() {
    return body.path("model").asText();
  }

  /** In the order in which they were sent. */
  public List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    for (JsonNode message : body.path("messages")) {
      messages.add(new Message(message.path("role").asText(), message.path("content").asText()));
    }
    return messages;
  }

  /** The JSON Schema for the reply; a missing node when there was none. */
  public JsonNode schema() {
    return format.schemaIn(body);
  }

  /** A missing node when there was none. */
  public JsonNode temperature() {
    return format.temperatureIn(body);
  }
}
