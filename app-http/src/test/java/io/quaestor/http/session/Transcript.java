package io.quaestor.http.session;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.session.ByDatabase.Database;
import io.quaestor.http.session.SessionTurn.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the session on SQLite as a page for people. */
final class Transcript {
  private static final int LONGEST_REPLY = 900;
  private static final int MOST_ROWS = 5;

  private static final String INTRODUCTION =
      """
      # A session with a language model

      What people ask that [the grammar](questions.md) declines, what a model replies, and what comes of it; over the bundled
      samples of all datasets, on SQLite.

      **No model wrote these replies. We did**, in the forms in which models are known to answer, for no model can be reached where
      this is built: they show what Quaestor makes of good, sloppy, wrong and hostile replies, and not how well any model translates.
      [`quaestor eval --llm`](evaluation.md) measures that. Tokens are made up as well: %s for each prompt, one for four letters of a reply.

      The tests play this session over HTTP on SQLite, in OpenAI's format, and on PostgreSQL, in Ollama's. Each answer is compared with rows
      that other SQL finds, which a person wrote. The session is in
      [`app-http/src/test/resources/session`](../app-http/src/test/resources/session), and this page is written by
      `ModelSessionOnSqliteTest` with `-Dquaestor.session=renew`. How it works is told in [models.md](models.md).
      """
          .formatted(String.format(Locale.ROOT, "%,d", SessionTurn.PROMPT_TOKENS));

  private Transcript() {}

  static String of(List<PlayedTurn> played) {
    List<String> parts = new ArrayList<>(List.of(INTRODUCTION));
    for (int i = 0; i < played.size(); i++) {
      parts.add(
          "## %d. %s%n%n%s".formatted(i + 1, line(question(played.get(i))), turn(played.get(i))));
    }
    return String.join("\n", parts);
  }

  /** As Markdown shows it, and no tag. */
  private static String question(PlayedTurn played) {
    return played.turn().question().replace("<", "&lt;");
  }

  private static String turn(PlayedTurn played) {
    SessionTurn turn = played.turn();
    StringBuilder text = new StringBuilder("*" + turn.shows() + "*\n");
    if (!turn.conversation().equals(turn.name())) {
      text.append("\nConversation: ").append(turn.conversation()).append('\n');
    }
    for (Reply reply : turn.replies()) {
      text.append("\nThe model:\n\n").append(block("text", cut(reply.on(Database.SQLITE))));
    }
    return text.append(played.status() == 200 ? answer(played) : decline(played)).toString();
  }

  private static String answer(PlayedTurn played) {
    JsonNode answer = played.response();
    return "\n**Answered** (%s, dataset %s)%n%n"
            .formatted(took(played), answer.path("dataset").asText())
        + block("sql", answer.path("sql").asText())
        + "\n"
        + table(answer.path("data"))
        + "\n"
        + points("Understood as", answer.path("reading"))
        + points("Taken for granted", answer.path("assumptions"))
        + "- How sure: %s%s%n"
            .formatted(
                String.format(Locale.ROOT, "%.2f", answer.at("/confidence/score").asDouble()),
                joined(answer.at("/confidence/reasons"), " ", ": "))
        + "- Said of the rows: %s%n".formatted(line(answer.path("analysis").asText()));
  }

  private static String decline(PlayedTurn played) {
    JsonNode problem = played.response();
    return "\n**Declined** (%s): %s%n"
            .formatted(took(played), line(problem.path("detail").asText()))
        + (problem.path("readings").isEmpty() ? "" : "\n")
        + SessionFile.texts(problem.path("readings")).stream()
            .map(reading -> "- offered: " + reading + "\n")
            .collect(Collectors.joining());
  }

  private static String took(PlayedTurn played) {
    JsonNode usage = played.response().path("usage");
    int calls = usage.path("calls").asInt();
    return calls == 0
        ? "no call"
        : String.format(
            Locale.ROOT,
            "%d %s, %,d + %,d tokens",
            calls,
            calls == 1 ? "call" : "calls",
            usage.path("prompt_tokens").asInt(),
            usage.path("completion_tokens").asInt());
  }

  private static String points(String name, JsonNode texts) {
    return texts.isEmpty() ? "" : "- %s: %s%n".formatted(name, joined(texts, "; ", ""));
  }

  private static String joined(JsonNode texts, String between, String before) {
    return texts.isEmpty() ? "" : before + line(String.join(between, SessionFile.texts(texts)));
  }

  private static String table(JsonNode data) {
    List<String> lines = new ArrayList<>();
    lines.add(row(data.path("columns")));
    lines.add("|---".repeat(data.path("columns").size()) + "|");
    int rows = data.path("rows").size();
    for (int i = 0; i < Math.min(rows, MOST_ROWS); i++) {
      lines.add(row(data.path("rows").path(i)));
    }
    String more = rows > MOST_ROWS ? "\n… and %d more%n".formatted(rows - MOST_ROWS) : "";
    return String.join("\n", lines) + "\n" + more;
  }

  private static String row(JsonNode cells) {
    List<String> texts = new ArrayList<>();
    cells.forEach(
        cell ->
            texts.add(cell.isNumber() ? cell.decimalValue().toPlainString() : line(cell.asText())));
    return "| " + String.join(" | ", texts) + " |";
  }

  /** Fences of tildes hold those that models write. */
  private static String block(String language, String text) {
    return "~~~~%s%n%s%n~~~~%n".formatted(language, text.strip());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_REPLY ? text : text.substring(0, LONGEST_REPLY) + " …";
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
