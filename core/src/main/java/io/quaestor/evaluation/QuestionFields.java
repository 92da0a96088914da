package io.quaestor.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.chart.ChartType;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The fields of one object of a question file. Every method throws {@link LineFault}. */
final class QuestionFields {
  private final JsonNode node;

  QuestionFields(JsonNode node) {
    this.node = node;
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  void allowOnly(Set<String> some, Set<String> others) {
    Set<String> allowed = new TreeSet<>(some);
    allowed.addAll(others);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                throw new LineFault(
                    "the field '%s' has no meaning here; those that do are %s"
                        .formatted(name, String.join(", ", allowed)));
              }
            });
  }

  GoldQuestion question(String id, String tier, boolean heldOut) {
    boolean answerable = answerable();
    List<String> gold = texts("gold");
    if (answerable && gold.isEmpty()) {
      throw new LineFault(
          "there is no 'gold': give a list of queries, any of which answers the question, or"
              + " \"expect\": \"decline\"");
    }
    Set<ChartType> charts = texts("chart").stream().map(this::chart).collect(Collectors.toSet());
    return new GoldQuestion(
        id, tier, asked(), dataset(), gold, answerable, flag("order_matters"), charts, heldOut);
  }

  /** The question's text, which must be one that can be asked. */
  private String asked() {
    try {
      return new Question(text("question", "")).text();
    } catch (QuaestorException e) {
      throw new LineFault("the field 'question': " + e.getMessage());
    }
  }

  private Optional<String> dataset() {
    return Optional.of(text("dataset", "")).filter(name -> !name.isEmpty());
  }

  private boolean answerable() {
    String expect = text("expect", "answer");
    return switch (expect) {
      case "answer" -> true;
      case "decline" -> false;
      default -> throw new LineFault("'expect' is '%s': write answer or decline".formatted(expect));
    };
  }

  private ChartType chart(String name) {
    return Arrays.stream(ChartType.values())
        .filter(type -> spelt(type).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new LineFault(
                    "there is no chart type '%s'; there are %s"
                        .formatted(
                            name,
                            Arrays.stream(ChartType.values())
                                .map(QuestionFields::spelt)
                                .collect(Collectors.joining(", ")))));
  }

  private static String spelt(ChartType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  String text(String field, String standard) {
    if (!has(field)) {
      return standard;
    }
    if (!node.get(field).isTextual()) {
      throw new LineFault("'%s' is no text: put it in quotes".formatted(field));
    }
    return node.get(field).textValue().strip();
  }

  boolean flag(String field) {
    if (has(field) && !node.get(field).isBoolean()) {
      throw new LineFault("'%s' is neither true nor false".formatted(field));
    }
    return has(field) && node.get(field).booleanValue();
  }

  List<QuestionFields> objects(String field) {
    List<QuestionFields> objects = new ArrayList<>();
    node.get(field).elements().forEachRemaining(one -> objects.add(new QuestionFields(one)));
    if (!node.get(field).isArray()
        || objects.isEmpty()
        || objects.stream().anyMatch(one -> !one.node.isObject())) {
      throw new LineFault("'%s' is no list of questions: write [{…}, {…}]".formatted(field));
    }
    return objects;
  }

  private List<String> texts(String field) {
    if (!has(field)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : node.get(field)) {
      texts.add(one.isTextual() ? one.textValue().strip() : "");
    }
    if (!node.get(field).isArray() || texts.contains("")) {
      throw new LineFault("'%s' is no list of texts: write [\"…\"]".formatted(field));
    }
    return texts;
  }
}
