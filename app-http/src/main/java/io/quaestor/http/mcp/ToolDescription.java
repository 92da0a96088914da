package io.quaestor.http.mcp;

import io.modelcontextprotocol.spec.McpSchema.JsonSchema;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what a model reads of a tool. All tools read only, and only what is in Quaestor.
 */
final class ToolDescription {
  private final String name;
  private final String title;
  private final String text;
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /**
   * @param text when to use the tool, what it gives and what it does not
   */
  ToolDescription(String name, String title, String text) {
    this.name = name;
    this.title = title;
    this.text = text;
  }

  ToolDescription takesText(String argument, String meaning) {
    properties.put(argument, Map.of("type", "string", "description", meaning));
    return this;
  }

  ToolDescription needsText(String argument, String meaning) {
    required.add(argument);
    return takesText(argument, meaning);
  }

  ToolDescription takesWhole(String argument, int least, int most, String meaning) {
    properties.put(
        argument,
        Map.of("type", "integer", "minimum", least, "maximum", most, "description", meaning));
    return this;
  }

  /** An object with any fields. */
  ToolDescription takesFields(String argument, String meaning) {
    properties.put(argument, Map.of("type", "object", "description", meaning));
    return this;
  }

  Tool build() {
    return Tool.builder()
        .name(name)
        .title(title)
        .description(text)
        .inputSchema(new JsonSchema("object", properties, required, false, null, null))
        .annotations(new ToolAnnotations(title, true, false, true, false, null))
        .build();
  }
}
