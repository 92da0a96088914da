package io.quaestor.analysis;

import java.util.List;

/** One row: a figure, or several of one group. */
final class SingleRow {
  private static final int MOST_MEASURES = 5;

  private SingleRow() {}

  static List<String> sentences(Subject subject, Speech speech) {
    List<Figures> all = subject.figures();
    if (!subject.groupings().isEmpty()) {
      return List.of(
          speech.say("one-group", new Names(subject, speech).of(0), values(all, speech)));
    }
    if (all.size() > 1) {
      return List.of(speech.say("one-row", speech.capital(values(all, speech))));
    }
    Figures only = all.getFirst();
    String label = Speech.shortened(only.label());
    return List.of(
        speech.say(
            isPlural(label) ? "figure.many" : "figure.one",
            speech.capital(label),
            speech.number(only.values().getFirst().value(), only.unit())));
  }

  private static String values(List<Figures> all, Speech speech) {
    return speech.some(
        all.stream()
            .map(
                one ->
                    Speech.shortened(one.label())
                        + " "
                        + speech.number(one.values().getFirst().value(), one.unit()))
            .toList(),
        MOST_MEASURES);
  }

  /** Whether a label such as "units" or "sales per ticket" stands for several things. */
  private static boolean isPlural(String label) {
    String head = label.split(" (?:of|per|by|de|por) ", 2)[0];
    return head.endsWith("s") && !head.endsWith("ss");
  }
}
