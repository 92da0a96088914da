package io.quaestor.translate.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.prompt.JsonObjects;
import io.quaestor.sql.SqlValidator;
import io.quaestor.translate.Translation.OtherReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a model wrote around and instead of the JSON that it was asked for. Where several
 * objects are an answer the last one is: models correct themselves. What could mean two things is
 * no answer.
 */
final class AnswerReader {
  private static final String FENCE = "```";

  /** What models write into a field that they were told to leave empty. */
  private static final Set<String> NOTHING = Set.of("", "null", "none", "n/a", "-", "no", "false");

  private static final int MOST_OTHERS = 2;
  private static final int MOST_SENTENCES = 12;
  private static final int LONGEST_SENTENCE = 500;

  private AnswerReader() {}

  static ModelAnswer read(String reply) {
    return JsonObjects.inReply(reply).stream()
        .flatMap(object -> answer(object).stream())
        .reduce((first, last) -> last)
        .orElse(new ModelAnswer.Nonsense());
  }

  /** Nothing for an object that is about something else, such as the schema. */
  private static Optional<ModelAnswer> answer(JsonNode object) {
    Optional<String> sql = sql(object.path("sql"));
    Optional<String> decline = text(object.path("decline"));
    if (decline.isPresent()) {
      return decline.map(AnswerReader::cut).map(ModelAnswer.Decline::new);
    }
    return sql.map(
        select ->
            new ModelAnswer.Sql(
                select,
                texts(object.path("reading")),
                texts(object.path("assumptions")),
                others(object.path("others"))));
  }

  private static List<OtherReading> others(JsonNode node) {
    List<OtherReading> others = new ArrayList<>();
    for (JsonNode one : node) {
      Optional<String> reading = text(one.path("reading")).map(AnswerReader::cut);
      Optional<String> sql = sql(one.path("sql"));
      if (reading.isPresent() && sql.isPresent() && others.size() < MOST_OTHERS) {
        others.add(new OtherReading(reading.get(), sql.get()));
      }
    }
    return others;
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isTextual)
        .map(text -> text.asText().strip())
        .filter(text -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** Nothing for what the guard would refuse unread. */
  private static Optional<String> sql(JsonNode node) {
    return text(node)
        .map(AnswerReader::bare)
        .filter(sql -> sql.length() <= SqlValidator.LONGEST_TEXT);
  }

  /** Without a fence around it and a semicolon behind it. */
  private static String bare(String sql) {
    String inside = unfenced(sql);
    return inside.endsWith(";") ? inside.substring(0, inside.length() - 1).stripTrailing() : inside;
  }

  /** The fence may name a language. */
  private static String unfenced(String sql) {
    if (!sql.startsWith(FENCE) || !sql.endsWith(FENCE) || sql.length() < 2 * FENCE.length()) {
      return sql;
    }
    String inside = sql.substring(FENCE.length(), sql.length() - FENCE.length());
    int end = 0;
    while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    boolean named = end < inside.length() && Character.isWhitespace(inside.charAt(end));
    return named ? inside.substring(end).strip() : sql;
  }

  /** A list of sentences, or one that stands alone. */
  private static List<String> texts(JsonNode node) {
    List<JsonNode> nodes = new ArrayList<>();
    (node.isArray() ? node : List.of(node)).forEach(nodes::add);
    return nodes.stream()
        .flatMap(one -> text(one).stream())
        .map(AnswerReader::cut)
        .limit(MOST_SENTENCES)
        .toList();
  }

  private static String cut(String sentence) {
    return sentence.length() <= LONGEST_SENTENCE
        ? sentence
        : sentence.substring(0, LONGEST_SENTENCE) + "…";
  }
}
