package io.quaestor.analysis;

import java.util.List;
import java.util.stream.IntStream;

/** Rows of which nothing is measured: how many, and the first few names. */
final class RowList {
  private static final int MOST_NAMES = 5;

  private RowList() {}

  static List<String> sentences(Subject subject, Speech speech) {
    if (subject.groupings().isEmpty()) {
      return List.of(count(subject, speech));
    }
    Names names = new Names(subject, speech);
    List<String> all = IntStream.range(0, subject.rows()).mapToObj(names::of).toList();
    return List.of(speech.sayCounted("list", subject.rows(), speech.some(all, MOST_NAMES)));
  }

  static String count(Subject subject, Speech speech) {
    return speech.sayCounted("rows", subject.rows());
  }

  /** Where the measures are there, but no row has a value. */
  static String withoutValues(Subject subject, Speech speech) {
    Figures first =
        Figures.of(
            subject.columns().get(subject.measures().getFirst()),
            subject.table().column(subject.measures().getFirst()));
    return speech.sayCounted("no-value", subject.rows(), Speech.shortened(first.label()));
  }
}
