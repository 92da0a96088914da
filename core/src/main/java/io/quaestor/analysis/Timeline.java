package io.quaestor.analysis;

import io.quaestor.analysis.Figures.Figure;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Values along time: the total, the peak and the trough, the way from first to last. */
final class Timeline {
  private static final int LEAST_ROWS = 3;
  private static final int MOST_MEASURES = 3;

  private final Subject subject;
  private final Speech speech;
  private final Names names;
  private final List<String> moments;

  /** The subject has one grouping, a day or a period. */
  Timeline(Subject subject, Speech speech) {
    this.subject = subject;
    this.speech = speech;
    this.names = new Names(subject, speech);
    this.moments =
        subject.table().column(subject.groupings().getFirst()).stream()
            .map(Timeline::moment)
            .toList();
  }

  /** Whether two different periods stand side by side, each with a value. */
  boolean comparesTwo() {
    return subject.rows() == 2 && haveAnOrder() && subject.figures().getFirst().missing() == 0;
  }

  /** Whether the rows are a stretch of time, not a ranking of days that were picked out of it. */
  boolean isSeries() {
    boolean inOrder = moments.stream().sorted().toList().equals(moments);
    return haveAnOrder() && (subject.complete() || (inOrder && subject.rows() >= LEAST_ROWS));
  }

  /** ISO texts of one length run in time as they run in the alphabet. */
  private boolean haveAnOrder() {
    return moments.stream().distinct().count() == moments.size()
        && moments.stream().allMatch(moment -> !moment.isEmpty())
        && moments.stream().mapToInt(String::length).distinct().count() == 1;
  }

  List<String> comparison() {
    return subject.figures().stream()
        .filter(figures -> figures.missing() == 0)
        .limit(MOST_MEASURES)
        .map(figures -> change("compared", figures))
        .toList();
  }

  List<String> sentences() {
    Figures figures = subject.figures().getFirst();
    List<String> said = new ArrayList<>();
    said.add(summary(figures));
    if (figures.places().size() > 1) {
      said.add(extremes(figures));
      said.add(change("change", figures));
    }
    subject.figures().stream()
        .skip(1)
        .filter(other -> other.missing() == 0)
        .limit(1)
        .map(this::summary)
        .forEach(said::add);
    return said;
  }

  private String summary(Figures figures) {
    Kind kind = subject.columns().get(subject.groupings().getFirst()).kind();
    String over =
        speech.sayCounted(kind == Kind.DAY ? "over.day" : "over.period", figures.values().size());
    String label = speech.capital(Speech.shortened(figures.label()));
    String average = speech.number(figures.average(), figures.unit());
    return subject.complete() && figures.addsUp()
        ? speech.say(
            "summary.total", label, speech.number(figures.total(), figures.unit()), over, average)
        : speech.say("summary.average", label, average, over);
  }

  private String extremes(Figures figures) {
    var places = figures.places();
    return speech.say(
        "extremes",
        speech.number(places.lastKey(), figures.unit()),
        speech.some(names.of(places.lastEntry().getValue())),
        speech.number(places.firstKey(), figures.unit()),
        speech.some(names.of(places.firstEntry().getValue())));
  }

  private String change(String key, Figures figures) {
    List<Figure> inTime =
        figures.values().stream()
            .sorted(Comparator.comparing(figure -> moments.get(figure.row())))
            .toList();
    Figure first = inTime.getFirst();
    Figure last = inTime.getLast();
    return speech.say(
        key,
        speech.capital(Speech.shortened(figures.label())),
        names.of(first.row()),
        speech.number(first.value(), figures.unit()),
        names.of(last.row()),
        speech.number(last.value(), figures.unit()),
        new Change(first.value(), last.value(), figures.unit()).spelt(speech));
  }

  private static String moment(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.value();
      case Cell.Numeric number -> number.value().toPlainString();
      case Cell.Missing any -> "";
      case Cell.Truth any -> "";
    };
  }
}
