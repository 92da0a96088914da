package io.quaestor.contract.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two chat formats that language-model services speak, as they were recorded. */
public enum WireFormat {
  /**
   * @see <a href="https://platform.openai.com/docs/api-reference/chat/create">OpenAI's format</a>
   */
  OPENAI("/v1", "/chat/completions") {
    @Override
    ObjectNode reply(String text) {
      ObjectNode reply = JSON.objectNode();
      reply.put("id", "chatcmpl-1").put("object", "chat.completion").put("created", 1_700_000_000L);
      ObjectNode choice = reply.put("model", "stub").putArray("choices").addObject();
      choice.put("index", 0).put("finish_reason", "stop");
      choice.putObject("message").put("role", "assistant").put("content", text);
      return reply;
    }

    @Override
    ObjectNode withTokens(ObjectNode reply, int prompt, int completion) {
      ObjectNode usage = reply.putObject("usage");
      usage.put("prompt_tokens", prompt).put("completion_tokens", completion);
      usage.put("total_tokens", prompt + completion);
      return reply;
    }

    @Override
    ObjectNode withoutChoice() {
      ObjectNode reply = reply("");
      reply.putArray("choices");
      return reply;
    }

    @Override
    ObjectNode wrongShape() {
      return JSON.objectNode().put("choices", "a word instead of a list");
    }

    @Override
    ObjectNode error(String message) {
      ObjectNode error = JSON.objectNode();
      error.putObject("error").put("message", message).put("type", "stub_error").putNull("code");
      return error;
    }

    @Override
    JsonNode schemaIn(JsonNode request) {
      JsonNode format = request.path("response_format");
      boolean schema = format.path("type").asText().equals("json_schema");
      return schema ? format.at("/json_schema/schema") : format.path("none");
    }

    @Override
    JsonNode temperatureIn(JsonNode request) {
      return request.path("temperature");
    }
  },

  /**
   * @see <a href="https://github.com/ollama/ollama/blob/main/docs/api.md">Ollama's format</a>
   */
  OLLAMA("", "/api/chat") {
    @Override
    ObjectNode reply(String text) {
      ObjectNode reply = withoutChoice();
      reply.putObject("message").put("role", "assistant").put("content", text);
      return reply;
    }

    @Override
    ObjectNode withTokens(ObjectNode reply, int prompt, int completion) {
      return reply.put("prompt_eval_count", prompt).put("eval_count", completion);
    }

    @Override
    ObjectNode withoutChoice() {
      ObjectNode reply = JSON.objectNode();
      reply.put("model", "stub").put("created_at", "2026-01-01T00:00:00.000000Z");
      reply.put("done", true).put("done_reason", "stop").put("total_duration", 500_000_000L);
      return reply;
    }

    @Override
    ObjectNode wrongShape() {
      return JSON.objectNode().put("message", "a word instead of an object");
    }

    @Override
    ObjectNode error(String message) {
      return JSON.objectNode().put("error", message);
    }

    @Override
    JsonNode schemaIn(JsonNode request) {
      return request.path("format");
    }

    @Override
    JsonNode temperatureIn(JsonNode request) {
      return request.at("/options/temperature");
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String basePath;
  private final String chatPath;

  WireFormat(String basePath, String chatPath) {
    this.basePath = basePath;
    this.chatPath = chatPath;
  }

  /** What the base URL of such a service ends with; empty or beginning with a slash. */
  String basePath() {
    return basePath;
  }

  String path() {
    return basePath + chatPath;
  }

  abstract ObjectNode reply(String text);

  abstract ObjectNode withTokens(ObjectNode reply, int prompt, int completion);

  abstract ObjectNode withoutChoice();

  abstract ObjectNode wrongShape();

  abstract ObjectNode error(String message);

  /** A missing node when the request holds no schema. */
  abstract JsonNode schemaIn(JsonNode request);

  /** A missing node when the request holds no temperature. */
  abstract JsonNode temperatureIn(JsonNode request);
}
