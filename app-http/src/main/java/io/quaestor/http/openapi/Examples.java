package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Adds requests, and what was answered to them, to the description of an operation. They stand in
 * one file for each operation; a test sends them all.
 */
final class Examples {
  private Examples() {}

  static void add(Endpoint endpoint) {
    for (JsonNode example : read(endpoint.id())) {
      request(endpoint.node(), example);
      answer(endpoint.node(), example);
    }
  }

  private static JsonNode read(String id) {
    try (InputStream yaml = Examples.class.getResourceAsStream("examples/" + id + ".yaml")) {
      return yaml == null ? new YAMLMapper().createArrayNode() : new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void request(ObjectNode operation, JsonNode example) {
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode value = example.path("parameters").path(parameter.path("name").asText());
      if (!value.isMissingNode()) {
        put((ObjectNode) parameter, example, value);
      }
    }
    if (example.has("body")) {
      operation
          .at("/requestBody/content")
          .forEach(content -> put((ObjectNode) content, example, example.path("body")));
    }
  }

  private static void answer(ObjectNode operation, JsonNode example) {
    JsonNode contents =
        operation.path("responses").path(example.path("status").asText()).path("content");
    String accepted = example.path("accept").asText();
    for (var content : contents.properties()) {
      boolean meant = contents.size() == 1 || content.getKey().equals(accepted);
      if (example.has("answer") && meant) {
        put((ObjectNode) content.getValue(), example, example.path("answer"));
      }
    }
  }

  private static void put(ObjectNode place, JsonNode example, JsonNode value) {
    String summary = example.path("summary").asText();
    String name = summary.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    place.withObject("/examples").putObject(name).put("summary", summary).set("value", value);
  }
}
