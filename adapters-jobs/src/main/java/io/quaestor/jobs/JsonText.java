package io.quaestor.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Texts of people's files in JSON of nothing but ASCII, so that every character can be kept. */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonText() {}

  /**
   * @param value a text, or a list of texts
   */
  static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("texts always fit JSON", e);
    }
  }

  static String text(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<String> list(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      // Jackson's own words would quote the text.
      throw new IllegalStateException("a text in the book of jobs is no JSON");
    }
  }
}
