package io.quaestor.evaluation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One line of a question file: a question, or a conversation when it has {@code turns}. */
record QuestionLine(String id, Conversation conversation) {
  private static final Set<String> OF_QUESTION =
      Set.of("question", "dataset", "gold", "expect", "order_matters", "chart");
  private static final Set<String> OF_LINE = Set.of("id", "tier", "lang", "held_out", "note");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * @param number of the line, which stands in for an id that is not given
   */
  static QuestionLine read(String line, int number) {
    QuestionFields fields = new QuestionFields(object(line));
    String id = fields.text("id", "line " + number);
    boolean heldOut = fields.flag("held_out");
    return new QuestionLine(
        id,
        fields.has("turns")
            ? inTurns(fields, id, heldOut)
            : new Conversation(List.of(alone(fields, id, heldOut))));
  }

  private static JsonNode object(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw new LineFault("it is no JSON object: write {\"id\": …, \"question\": …} in one line");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new LineFault(
          "it is not JSON (%s): write one whole JSON object a line"
              .formatted(e.getOriginalMessage().lines().findFirst().orElse("cut short")));
    }
  }

  private static GoldQuestion alone(QuestionFields fields, String id, boolean heldOut) {
    fields.allowOnly(OF_LINE, OF_QUESTION);
    return fields.question(id, fields.text("tier", "question"), heldOut);
  }

  private static Conversation inTurns(QuestionFields fields, String id, boolean heldOut) {
    fields.allowOnly(OF_LINE, Set.of("turns"));
    String tier = fields.text("tier", "conversation");
    List<GoldQuestion> turns = new ArrayList<>();
    for (QuestionFields turn : fields.objects("turns")) {
      turn.allowOnly(OF_QUESTION, Set.of("tier", "note"));
      String turnId = id + "." + (turns.size() + 1);
      turns.add(turn.question(turnId, turn.text("tier", tier), heldOut));
    }
    return new Conversation(turns);
  }
}
