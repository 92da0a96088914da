package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Promises of answers that a field which may be null is there all the same. In requests such a
 * field may be left out, and the compiler cannot tell the two apart.
 */
final class AnswerSchemas {
  private static final String COMPONENT = "#/components/schemas/";

  private AnswerSchemas() {}

  static void requireNullableFields(ObjectNode document) {
    JsonNode schemas = document.at("/components/schemas");
    Set<String> sent = new HashSet<>();
    document
        .path("paths")
        .forEach(
            path ->
                path.forEach(operation -> collect(operation.path("requestBody"), schemas, sent)));
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      if (!sent.contains(schema.getKey()) && schema.getValue() instanceof ObjectNode object) {
        require(object);
      }
    }
  }

  private static void collect(JsonNode node, JsonNode schemas, Set<String> found) {
    String reference = node.path("$ref").asText();
    if (reference.startsWith(COMPONENT)) {
      String name = reference.substring(COMPONENT.length());
      if (found.add(name)) {
        collect(schemas.path(name), schemas, found);
      }
    }
    node.forEach(child -> collect(child, schemas, found));
  }

  private static void require(ObjectNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (mayBeNull(property.getValue())) {
        ArrayNode required = schema.withArray("/required");
        required.add(property.getKey());
      }
    }
  }

  private static boolean mayBeNull(JsonNode schema) {
    for (JsonNode type : schema.path("type")) {
      if (type.asText().equals("null")) {
        return true;
      }
    }
    for (JsonNode choice : schema.path("anyOf")) {
      if (choice.path("type").asText().equals("null")) {
        return true;
      }
    }
    return false;
  }
}
