package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Says of answers what their bodies are, where the code says no more than the type: the compiler
 * puts a placeholder there.
 */
final class SuccessTexts {
  private static final String COMPONENT = "#/components/schemas/";

  private final JsonNode schemas;

  SuccessTexts(ObjectNode document) {
    this.schemas = document.path("components").path("schemas");
  }

  void add(Endpoint endpoint) {
    ObjectNode responses = endpoint.node().withObject("/responses");
    List<String> placeholders =
        responses.properties().stream()
            .filter(answer -> isPlaceholder(answer.getValue()))
            .map(answer -> answer.getKey())
            .toList();
    for (String status : placeholders) {
      String reference =
          responses.at("/%s/content/application~1json/schema/$ref".formatted(status)).asText();
      if (reference.startsWith(COMPONENT)) {
        String name = reference.substring(COMPONENT.length());
        ((ObjectNode) responses.path(status))
            .put("description", schemas.path(name).path("description").asText("Done."));
      } else if (responses.size() > 1) {
        responses.remove(status);
      } else {
        ((ObjectNode) responses.path(status)).put("description", "Done.");
      }
    }
  }

  private static boolean isPlaceholder(JsonNode answer) {
    return answer.path("description").asText().matches("\\w+ \\d{3} response");
  }
}
