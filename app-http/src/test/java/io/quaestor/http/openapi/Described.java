package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quaestor.http.TestServer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a running server says of itself, and what is found wrong with bodies by it. */
final class Described {
  private static final String HOME = "https://quaestor.example/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry strict;

  private Described(JsonNode document) {
    this.document = document;
    ObjectNode closed = document.deepCopy();
    closed.at("/components/schemas").forEach(Described::close);
    this.strict =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(HOME, closed.toString())));
  }

  static Described by(TestServer server) {
    return new Described(TestServer.json(server.get("/openapi.json")));
  }

  JsonNode document() {
    return document;
  }

  /** One method of one path. */
  record Operation(String method, String path, JsonNode node) {
    String id() {
      return node.path("operationId").asText();
    }

    @Override
    public String toString() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }
  }

  List<Operation> operations() {
    return document.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .map(it -> new Operation(it.getKey(), path.getKey(), it.getValue())))
        .toList();
  }

  /** The operation of that name, and those that the same code answers at other paths. */
  List<Operation> operations(String id) {
    return operations().stream()
        .filter(it -> it.id().equals(id) || it.id().startsWith(id + "At"))
        .toList();
  }

  /** Looks strictly: a field that the description does not have is a fault. */
  List<String> faults(Operation operation, int status, String type, JsonNode body) {
    String content =
        Stream.of(
                "paths",
                operation.path(),
                operation.method(),
                "responses",
                String.valueOf(status),
                "content",
                type)
            .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
            .reduce("", String::concat);
    return document.at(content).isMissingNode()
        ? List.of("%s does not say that it answers %d with %s".formatted(operation, status, type))
        : faults(content + "/schema", body);
  }

  /** Of a body that is one of the named schemas. */
  List<String> faultsOf(String schema, JsonNode body) {
    return faults("/components/schemas/" + schema, body);
  }

  private List<String> faults(String pointer, JsonNode body) {
    String place = pointer.replace("{", "%7B").replace("}", "%7D");
    return strict.getSchema(SchemaLocation.of(HOME + "#" + place)).validate(body).stream()
        .map(Error::toString)
        .toList();
  }

  private static void close(JsonNode schema) {
    if (schema.has("properties") && !schema.has("additionalProperties")) {
      ((ObjectNode) schema).put("unevaluatedProperties", false);
    }
  }
}
