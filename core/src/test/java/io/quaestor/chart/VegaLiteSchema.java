package io.quaestor.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The official schema of Vega-Lite 6.4.3; its licence lies beside it. */
final class VegaLiteSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(
              Objects.requireNonNull(
                  VegaLiteSchema.class.getResourceAsStream("vega-lite-6.4.3-schema.json")));

  private VegaLiteSchema() {}

  static List<String> errors(Map<String, Object> specification) {
    return SCHEMA.validate(json(specification)).stream().map(Error::toString).toList();
  }

  /** As it goes over the wire: written and read again. */
  static JsonNode json(Map<String, Object> specification) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      return mapper.readTree(mapper.writeValueAsString(specification));
    } catch (JsonProcessingException e) {
      throw new AssertionError("the specification cannot be written as JSON", e);
    }
  }
}
