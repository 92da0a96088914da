package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Adds the types that the compiler does not see; in the words of OpenAPI 3.0. */
final class Untyped {
  /** The parameter that stands for all those that a report has. */
  private static final String ANY_PARAMETERS = "parameters";

  /** The fields that every problem has. */
  private static final Set<String> OF_EVERY_PROBLEM =
      Set.of("type", "title", "status", "detail", "code", "retryable", "instance");

  private Untyped() {}

  static void type(ObjectNode document) {
    cells(document);
    problems(document);
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        operation
            .path("parameters")
            .forEach(
                it -> parameter(it.path("name").asText(), ((ObjectNode) it).withObject("/schema")));
        body(operation.at("/requestBody/content/application~1json/schema"));
      }
    }
  }

  /** What {@code Json} makes of them is its own business. */
  private static void cells(ObjectNode document) {
    ObjectNode cell = document.withObject("/components/schemas").putObject("Cell");
    cell.put("description", "One value of a row: a text, a number, a truth value or null.");
    List.of("string", "number", "boolean", "null").forEach(cell.putArray("type")::add);
  }

  /** A part that most problems lack lends its fields to the whole. */
  private static void problems(ObjectNode document) {
    JsonNode required = document.at("/components/schemas/Problem/required");
    var fields = required.elements();
    while (fields.hasNext()) {
      if (!OF_EVERY_PROBLEM.contains(fields.next().asText())) {
        fields.remove();
      }
    }
  }

  /** Those that are read from the request itself. What is left out is not null in an address. */
  private static void parameter(String name, ObjectNode schema) {
    schema.remove("nullable");
    if (name.equals(ANY_PARAMETERS)) {
      schema.put("type", "object").putObject("additionalProperties").put("type", "string");
    } else if (schema.path("type").asText("object").equals("object")) {
      schema.put("type", "string");
    }
  }

  /** JSON that is read by hand. */
  private static void body(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("type").asText().equals("string")) {
      object.put("type", "object").put("additionalProperties", true);
    }
  }
}
