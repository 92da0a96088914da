package io.quaestor.translate.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.translate.lexicon.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a language model answered, read from text that is meant to be JSON. */
sealed interface ModelAnswer {
  /** The shape that the model is asked to keep to. */
  String SCHEMA =
      """
      {"type": "object",
       "properties": {
         "sql": {"type": ["string", "null"], "description": "one SELECT, or null when declining"},
         "decline": {"type": ["string", "null"], "description": "why there is no answer, or null"},
         "reading": {"type": "array", "items": {"type": "string"},
                     "description": "the question as understood, part by part"},
         "assumptions": {"type": "array", "items": {"type": "string"}}},
       "required": ["sql", "decline", "reading", "assumptions"],
       "additionalProperties": false}
      """;

  ObjectMapper JSON = new ObjectMapper();

  /**
   * SQL, not yet checked.
   *
   * @param reading how the model says it understood the question; empty when it does not say
   */
  record Sql(String sql, List<String> reading, List<String> assumptions) implements ModelAnswer {}

  record Decline(String reason) implements ModelAnswer {}

  /** Nothing that could be read as an answer. */
  record Nonsense() implements ModelAnswer {}

  /** Reads a reply; chatter, thoughts and code fences around the object are passed over. */
  static ModelAnswer read(String reply) {
    String text = reply.replaceAll("(?s)<think>.*?</think>", "");
    int from = text.indexOf('{');
    int to = text.lastIndexOf('}');
    if (from < 0 || to < from) {
      return new Nonsense();
    }
    try {
      return answer(JSON.readTree(text.substring(from, to + 1)));
    } catch (JsonProcessingException e) {
      return new Nonsense(); // what the model wrote is no JSON: an outcome, not a failure of ours
    }
  }

  private static ModelAnswer answer(JsonNode json) {
    String decline = json.path("decline").asText("");
    String sql = json.path("sql").asText("");
    if (json.path("sql").isTextual() && !sql.isBlank()) {
      return new Sql(sql.strip(), texts(json.path("reading")), texts(json.path("assumptions")));
    }
    return json.path("decline").isTextual() && !decline.isBlank()
        ? new Decline(decline.strip())
        : new Nonsense();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** An answer as the model itself would have given it, for the conversation. */
  static String write(String sql) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("sql", sql).putNull("decline").putArray("reading");
    answer.putArray("assumptions");
    return answer.toString();
  }

  static String nonsense(Locale language) {
    return new Texts(ModelAnswer.class, "messages", language).say("nonsense");
  }
}
