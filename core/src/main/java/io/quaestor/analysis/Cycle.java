package io.quaestor.analysis;

import java.util.List;

/** Weekdays, hours and what else comes round again: where it is high and where it is low. */
final class Cycle {
  private static final int MOST_MEASURES = 2;

  private Cycle() {}

  static List<String> sentences(Subject subject, Speech speech) {
    Names names = new Names(subject, speech);
    return subject.figures().stream()
        .limit(MOST_MEASURES)
        .map(figures -> sentence(figures, names, speech))
        .toList();
  }

  private static String sentence(Figures figures, Names names, Speech speech) {
    var places = figures.places();
    String label = Speech.shortened(figures.label());
    String high = speech.number(places.lastKey(), figures.unit());
    String where = speech.some(names.of(places.lastEntry().getValue()));
    if (places.size() == 1) {
      return figures.values().size() == 1
          ? speech.say("only", where, label, high)
          : speech.sayCounted("all-same", figures.values().size(), label, high);
    }
    return speech.say(
        figures.hasShares() && places.lastEntry().getValue().size() == 1 ? "cycle.share" : "cycle",
        speech.capital(label),
        high,
        where,
        speech.number(places.firstKey(), figures.unit()),
        speech.some(names.of(places.firstEntry().getValue())),
        figures.hasShares()
            ? speech.percent(Figures.percentOf(places.lastKey(), figures.total()))
            : "",
        speech.number(figures.total(), figures.unit()));
  }
}
