package io.quaestor.http.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.inject.Singleton;

/** Results with a text for the model and the same JSON as over HTTP for programs. */
@Singleton
final class Structured {
  /** More would fill an assistant's memory. */
  static final int MOST_ROWS = 200;

  private final ObjectMapper json;

  Structured(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param body as it is sent over HTTP
   * @param without fields that are left out, wherever they are, because they are long and of no use
   *     to a model
   */
  CallToolResult result(String text, Object body, String... without) {
    return both(text, tree(body, without));
  }

  /**
   * The first rows only, and no drawing of the chart, which would hold all of them.
   *
   * @param body with rows under {@code data}; its {@code row_count} says how many there are
   */
  CallToolResult firstRows(String text, Object body) {
    JsonNode tree = tree(body, "vega_lite");
    if (tree.at("/data/rows") instanceof ArrayNode rows) {
      while (rows.size() > MOST_ROWS) {
        rows.remove(rows.size() - 1);
      }
    }
    return both(text, tree);
  }

  private JsonNode tree(Object body, String... without) {
    JsonNode tree = json.valueToTree(body);
    for (String field : without) {
      for (JsonNode parent : tree.findParents(field)) {
        ((ObjectNode) parent).remove(field);
      }
    }
    return tree;
  }

  private static CallToolResult both(String text, JsonNode tree) {
    return CallToolResult.builder()
        .addTextContent(text)
        .structuredContent(tree)
        .isError(false)
        .build();
  }
}
