package io.quaestor.http.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.inject.Singleton;

/** Results with a text for the model and the same JSON as over HTTP for programs. */
@Singleton
final class Structured {
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
    JsonNode tree = json.valueToTree(body);
    for (String field : without) {
      for (JsonNode parent : tree.findParents(field)) {
        ((ObjectNode) parent).remove(field);
      }
    }
    return CallToolResult.builder()
        .addTextContent(text)
        .structuredContent(tree)
        .isError(false)
        .build();
  }
}
