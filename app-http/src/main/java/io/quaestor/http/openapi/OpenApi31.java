package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Says in the words of OpenAPI 3.1 what was said in those of 3.0. Schemas are JSON Schema there,
 * where null is a type of its own.
 *
 * @see <a href="https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0">
 *     Migrating from OpenAPI 3.0 to 3.1</a>
 */
final class OpenApi31 {
  private OpenApi31() {}

  static void from30(ObjectNode document) {
    document.put("openapi", "3.1.0");
    schemas(document);
  }

  private static void schemas(JsonNode node) {
    node.forEach(OpenApi31::schemas);
    if (node instanceof ObjectNode object) {
      anything(object);
      nullable(object);
      binary(object);
    }
  }

  /** What the compiler writes of a value that may be of any type. */
  private static void anything(ObjectNode schema) {
    if (schema.path("type").asText().equals("object")
        && List.of("type", "description")
            .containsAll(schema.properties().stream().map(p -> p.getKey()).toList())) {
      schema.remove("type");
    }
  }

  private static void nullable(ObjectNode schema) {
    if (!schema.path("nullable").isBoolean()) {
      return;
    }
    if (!schema.remove("nullable").asBoolean()) {
      return;
    }
    JsonNode type = schema.remove("type");
    if (type != null) {
      schema.putArray("type").add(type).add("null");
    }
    if (schema.remove("allOf") instanceof ArrayNode wrapped) {
      schema.putArray("anyOf").addAll(wrapped).addObject().put("type", "null");
    }
    if (schema.path("enum") instanceof ArrayNode words) {
      words.addNull();
    }
  }

  private static void binary(ObjectNode schema) {
    if (schema.path("format").asText().equals("binary")) {
      schema.remove(List.of("type", "format"));
      schema.put("contentMediaType", "application/octet-stream");
    }
  }
}
