package io.quaestor.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids that a server gave, by those that stand for them in the examples. */
final class Ids {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Map<String, String> realByWritten = new LinkedHashMap<>();

  /** Compares an answer with the one that is written down. */
  void learn(JsonNode written, JsonNode real) {
    if (written.isTextual() && UUID.matcher(written.asText()).matches() && real.isTextual()) {
      realByWritten.put(written.asText(), real.asText());
    }
    written.properties().forEach(it -> learn(it.getValue(), real.path(it.getKey())));
    for (int i = 0; written.isArray() && i < written.size(); i++) {
      learn(written.path(i), real.path(i));
    }
  }

  String real(String text) {
    for (Map.Entry<String, String> id : realByWritten.entrySet()) {
      text = text.replace(id.getKey(), id.getValue());
    }
    return text;
  }

  String written(String text) {
    for (Map.Entry<String, String> id : realByWritten.entrySet()) {
      text = text.replace(id.getValue(), id.getKey());
    }
    return text;
  }
}
