package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A request, and what was answered to it, as they stand in the file of an operation. */
record Example(ObjectNode node) {
  private static final Path FOLDER =
      Path.of("src/main/resources/io/quaestor/http/openapi/examples");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  static List<Example> of(String operation) {
    try {
      return StreamSupport.stream(YAML.readTree(file(operation).toFile()).spliterator(), false)
          .map(node -> new Example((ObjectNode) node))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(String operation, List<Example> examples) {
    ArrayNode nodes = YAML.createArrayNode();
    examples.forEach(example -> nodes.add(example.node()));
    try {
      YAML.writeValue(file(operation).toFile(), nodes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String operation) {
    return FOLDER.resolve(operation + ".yaml");
  }

  String summary() {
    return node.path("summary").asText();
  }

  int status() {
    return node.path("status").asInt();
  }

  /** Missing where it is not written down. */
  JsonNode answer() {
    return node.path("answer");
  }

  JsonNode parameter(String name) {
    return node.path("parameters").path(name);
  }

  JsonNode body() {
    return node.path("body");
  }

  String type() {
    return node.path("type").asText("application/json");
  }
}
