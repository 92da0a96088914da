package io.quaestor.analysis;

import java.util.List;

/** Numbers that belong to no named group: how far they reach. */
final class Spread {
  private static final int MOST_MEASURES = 2;

  private Spread() {}

  static List<String> sentences(Subject subject, Speech speech) {
    return subject.figures().stream()
        .limit(MOST_MEASURES)
        .map(
            figures ->
                speech.say(
                    "spread",
                    speech.capital(Speech.shortened(figures.label())),
                    speech.number(figures.places().firstKey(), figures.unit()),
                    speech.number(figures.places().lastKey(), figures.unit()),
                    speech.number(figures.average(), figures.unit()),
                    speech.sayCounted("over.row", figures.values().size())))
        .toList();
  }
}
