package io.quaestor.translate.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.prompt.JsonObjects;
import io.quaestor.translate.Translation.OtherReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a model wrote around and instead of the JSON that it was asked for. Where several
 * objects are an answer the last one is: models correct themselves. What could mean two things is
 * no answer.
 */
final class AnswerReader {
  private static final Pattern FENCE = Pattern.compile("(?s)^```\\w*\\s+(.*?)\\s*```$");

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
    Optional<String> sql = text(object.path("sql")).map(AnswerReader::bare);
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
      Optional<String> sql = text(one.path("sql")).map(AnswerReader::bare);
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

  /** Without a fence around it and a semicolon behind it. */
  private static String bare(String sql) {
    String inside = FENCE.matcher(sql).replaceFirst("$1");
    return inside.replaceFirst("\\s*;\\s*$", "");
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
