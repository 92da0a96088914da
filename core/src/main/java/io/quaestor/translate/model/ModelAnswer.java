package io.quaestor.translate.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quaestor.prompt.Quoted;
import io.quaestor.translate.Translation.OtherReading;
import io.quaestor.translate.lexicon.Texts;
import java.util.List;
import java.util.Locale;

/** What a language model answered. {@link AnswerReader} reads it from what the model wrote. */
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
         "assumptions": {"type": "array", "items": {"type": "string"},
                         "description": "what was taken for granted"},
         "others": {"type": "array", "description": "what else the question may mean, at most two",
                    "items": {"type": "object",
                              "properties": {"reading": {"type": "string"},
                                             "sql": {"type": "string"}},
                              "required": ["reading", "sql"],
                              "additionalProperties": false}}},
       "required": ["sql", "decline", "reading", "assumptions", "others"],
       "additionalProperties": false}
      """;

  ObjectMapper JSON = new ObjectMapper();

  /**
   * SQL, not yet checked.
   *
   * @param reading how the model says it understood the question; empty when it does not say
   * @param others what else the question may mean, as far as the model says so
   */
  record Sql(String sql, List<String> reading, List<String> assumptions, List<OtherReading> others)
      implements ModelAnswer {}

  record Decline(String reason) implements ModelAnswer {}

  /** Nothing that could be read as an answer. */
  record Nonsense() implements ModelAnswer {}

  /** SQL of the model's own as it would have given it, so that it can be told what is wrong. */
  static String write(String sql) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("sql", sql).putNull("decline").putArray("reading");
    answer.putArray("assumptions");
    answer.putArray("others");
    return Quoted.escaped(answer.toString());
  }

  static String nonsense(Locale language) {
    return new Texts(ModelAnswer.class, "messages", language).say("nonsense");
  }
}
