package io.quaestor.http.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quaestor.http.session.SessionTurn.Outcome;
import io.quaestor.http.session.SessionTurn.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the turns of one dataset. A turn has
 *
 * <ul>
 *   <li>{@code turn}, {@code shows}: its name, and what it is there for;
 *   <li>{@code question}, and {@code dataset} and {@code conversation} where they matter. The
 *       grammar must decline the question;
 *   <li>{@code replies}: the texts of the model, one for each call. In a text, <code>{sql}</code>
 *       stands for the reply's SQL as JSON writes it, <code>{lines}</code> for the SQL as it is;
 *   <li>{@code told}: what the first prompt must hold, such as the SQL of the turn before;
 *   <li>and either {@code gold}, {@code rows}, {@code assumptions} and {@code confidence}, or
 *       {@code declined} and {@code readings}.
 * </ul>
 *
 * <p>SQL is one text for both databases, or {@code sqlite} and {@code postgres}.
 */
final class SessionFile {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final List<String> FILES =
      List.of("1-pos.yaml", "2-marketplace.yaml", "3-ai_usage.yaml", "4-hiring.yaml");

  private SessionFile() {}

  /** All turns, in the order in which they are asked. */
  static List<SessionTurn> all() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  private static List<SessionTurn> read(String file) {
    try (InputStream text = SessionFile.class.getResourceAsStream("/session/" + file)) {
      List<SessionTurn> turns = new ArrayList<>();
      for (JsonNode node : YAML.readTree(text)) {
        turns.add(turn(node));
      }
      return turns;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static SessionTurn turn(JsonNode node) {
    String name = node.required("turn").asText();
    List<Reply> replies = new ArrayList<>();
    for (JsonNode reply : node.required("replies")) {
      replies.add(
          new Reply(
              reply.required("text").asText(),
              Optional.of(reply.path("sql"))
                  .filter(sql -> !sql.isMissingNode())
                  .map(ByDatabase::of)));
    }
    return new SessionTurn(
        name,
        node.required("shows").asText(),
        Optional.ofNullable(node.path("dataset").textValue()),
        node.path("conversation").asText(name),
        node.required("question").asText(),
        replies,
        texts(node.path("told")),
        node.has("declined") ? declined(node) : answered(node));
  }

  private static Outcome declined(JsonNode node) {
    return new Outcome.Declined(node.required("declined").asText(), texts(node.path("readings")));
  }

  private static Outcome answered(JsonNode node) {
    JsonNode confidence = node.required("confidence");
    return new Outcome.Answered(
        ByDatabase.of(node.required("gold")),
        node.required("rows"),
        texts(node.path("assumptions")),
        confidence.required("from").asDouble(),
        confidence.required("to").asDouble(),
        texts(confidence.required("because")));
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
