package io.quaestor.analysis;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ColumnMeaning.Kind;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the rows of a result are called. */
final class Names {
  private static final int MOST_PARTS = 3;
  private static final int LONGEST_COMBINATION = 60;

  private final Subject subject;
  private final Speech speech;
  private final Dates dates;

  Names(Subject subject, Speech speech) {
    this.subject = subject;
    this.speech = speech;
    this.dates = new Dates(speech);
  }

  /** By its groupings, the first three at most: "Monday / Espresso". */
  String of(int row) {
    List<Integer> parts = subject.groupings().stream().limit(MOST_PARTS).toList();
    int longest = parts.size() == 1 ? Speech.LONGEST_NAME : LONGEST_COMBINATION / parts.size();
    return parts.stream()
        .map(column -> spell(subject.cell(row, column), subject.columns().get(column), longest))
        .collect(Collectors.joining(" / "));
  }

  List<String> of(List<Figures.Figure> figures) {
    return figures.stream().map(figure -> of(figure.row())).toList();
  }

  /** Whether a row's name begins as the data has it, so that its case must not be touched. */
  boolean isVerbatim(int row) {
    int first = subject.groupings().getFirst();
    return subject.cell(row, first) instanceof Cell.Text
        && switch (subject.columns().get(first).kind()) {
          case CATEGORY, IDENTIFIER -> true;
          case DAY, PERIOD, CYCLE, MEASURE -> false;
        };
  }

  String spell(Cell cell, ColumnMeaning column, int longest) {
    return switch (cell) {
      case Cell.Missing any -> speech.say("no-name");
      case Cell.Truth truth -> named(column, speech.say(truth.value() ? "true" : "false"), longest);
      case Cell.Numeric number -> named(column, number.value().toPlainString(), longest);
      case Cell.Text text -> spell(text.value(), column.kind(), longest);
    };
  }

  /** A bare number or truth says nothing without the label: "waiter 5"; a year does. */
  private String named(ColumnMeaning column, String value, int longest) {
    return Speech.shortened(
        column.kind() == Kind.PERIOD ? value : column.label() + " " + value, longest);
  }

  /** Dates are never cut. */
  private String spell(String text, Kind kind, int longest) {
    String asItIs = text.isBlank() ? speech.say("no-name") : Speech.shortened(text, longest);
    return switch (kind) {
      case DAY -> dates.day(text).orElse(asItIs);
      case PERIOD -> dates.period(text).orElse(asItIs);
      case CYCLE -> weekday(text).orElse(asItIs);
      case CATEGORY, IDENTIFIER, MEASURE -> asItIs;
    };
  }

  private Optional<String> weekday(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(text))
        .map(day -> day.getDisplayName(TextStyle.FULL, speech.language()))
        .findFirst();
  }
}
