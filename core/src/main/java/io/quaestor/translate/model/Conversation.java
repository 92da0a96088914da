package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.prompt.Quoted;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.TranslationRequest.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered before: how it was understood and the SQL, rather than the talk about it. */
final class Conversation {
  /** Of a conversation, the last turns. */
  private static final int MOST_TURNS = 6;

  private static final int LONGEST_SQL = 2_000;
  private static final int MOST_PARTS = 12;

  private final Share share;
  private final Discretion discretion;

  Conversation(Share share, Dataset dataset) {
    this.share = share;
    this.discretion = new Discretion(dataset);
  }

  /** Numbered, oldest first; empty when nothing was answered. */
  String lines(TranslationRequest request) {
    List<Turn> answered =
        request.earlier().stream().filter(turn -> turn.sql().isPresent()).toList();
    List<Turn> last = answered.subList(Math.max(0, answered.size() - MOST_TURNS), answered.size());
    List<String> typed =
        Stream.concat(request.earlier().stream().map(Turn::question), Stream.of(request.question()))
            .toList();
    List<String> lines = new ArrayList<>();
    for (Turn turn : last) {
      lines.add((lines.size() + 1) + ". " + line(turn, typed));
    }
    return String.join("\n", lines);
  }

  /** The reading says what was asked; where it may hold values, what was typed has to do. */
  private String line(Turn turn, List<String> typed) {
    String asked =
        share.hasValues() && !turn.reading().isEmpty()
            ? "understood as "
                + turn.reading().stream()
                    .limit(MOST_PARTS)
                    .map(Quoted::text)
                    .collect(Collectors.joining(" "))
            : "asked " + Quoted.text(turn.question());
    return asked
        + turn.sql()
            .filter(sql -> sql.length() <= LONGEST_SQL)
            .filter(sql -> share.hasValues() || discretion.allows(sql, typed))
            .map(sql -> "; answered with " + Quoted.text(sql))
            .orElse("");
  }
}
