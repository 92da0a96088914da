package io.quaestor.proof;

import io.quaestor.sql.Corpus;
import io.quaestor.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every attack against one ground with each wall off in turn, and once more in disguise, so that
 * the later walls are asked at all: of the plain ones the guard lets none get so far.
 *
 * @param tries in the order in which they were made
 * @param changes what was found changed after all texts of a round
 */
record Proof(Dialect dialect, List<Try> tries, List<Change> changes) {
  Proof {
    tries = List.copyOf(tries);
    changes = List.copyOf(changes);
  }

  /** What kind of text was tried. */
  enum Dress {
    /** As it is. */
    PLAIN,
    /** Good SQL that goes on for ever; not tried where the limits are off, for want of time. */
    ENDLESS,
    /** As a text in an honest query, which passes the guard. */
    DISGUISED,
    /** No attack at all: the honest queries of the corpus. */
    HONEST
  }

  /** One text under one constellation. */
  record Try(Walls walls, Dress dress, Text text, Outcome outcome) {}

  /** What was found changed after a round, and under which constellation. */
  record Change(Walls walls, String words) {}

  static Proof on(Ground ground) {
    Siege siege = new Siege(ground);
    List<Try> tries = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Walls walls : Walls.SWITCHED_OFF_IN_TURN) {
      for (Dress dress : walls.dresses()) {
        for (Text text : texts(ground, dress)) {
          tries.add(new Try(walls, dress, text, siege.attempt(walls, text.sql())));
        }
        for (String change : siege.settle()) {
          changes.add(new Change(walls, change + " by one of the texts " + dress));
        }
      }
    }
    return new Proof(ground.dialect(), tries, changes);
  }

  private static List<Text> texts(Ground ground, Dress dress) {
    return switch (dress) {
      case PLAIN -> ground.attacks();
      case ENDLESS -> Text.endless();
      case DISGUISED -> ground.attacks().stream().map(Text::disguised).toList();
      case HONEST ->
          Corpus.legitimate(ground.dialect()).stream()
              .map(query -> new Text("Honest queries", query))
              .toList();
    };
  }

  List<Try> tries(Predicate<Try> which) {
    return tries.stream().filter(which).toList();
  }

  long changes(Walls walls) {
    return changes.stream().filter(change -> change.walls() == walls).count();
  }

  /** What got out, with the text that did it. */
  List<String> escapes() {
    Stream<String> single =
        tries.stream()
            .filter(one -> !one.outcome().held())
            .map(
                one ->
                    "%s, %s: %s by %.200s"
                        .formatted(
                            dialect.title(),
                            one.walls().title(),
                            one.outcome().escapes(),
                            one.text().sql()));
    Stream<String> rounds =
        changes.stream()
            .map(
                change ->
                    "%s, %s: %s"
                        .formatted(dialect.title(), change.walls().title(), change.words()));
    return Stream.concat(single, rounds).toList();
  }
}
