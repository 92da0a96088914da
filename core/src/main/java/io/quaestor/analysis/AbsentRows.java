package io.quaestor.analysis;

import io.quaestor.analysis.Absence.Missed;
import io.quaestor.analysis.Absence.Rows;
import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a result is empty: which conditions leave nothing, and what comes near. */
final class AbsentRows {
  private static final int LONGEST_CONDITION = 90;

  private final Speech speech;

  AbsentRows(Speech speech) {
    this.speech = speech;
  }

  List<String> sentences(Absence absence) {
    return switch (absence) {
      case Absence.NoRows none -> noRows(none);
      case Absence.NoGroups none -> noGroups(none.missed());
      case Absence.NotKnown unknown ->
          List.of(speech.say("empty"), speech.say("absent.not-known", unknown.problem()));
    };
  }

  private List<String> noRows(Absence.NoRows none) {
    List<String> said = new ArrayList<>();
    if (none.met().getFirst().count() == 0) {
      none.met().forEach(met -> said.add(speech.say("absent.one", condition(met))));
    } else {
      List<String> conditions =
          none.met().stream()
              .map(met -> speech.say("absent.met", condition(met), rows(met.count())))
              .toList();
      said.add(
          speech.say(
              conditions.size() == 2 ? "absent.both" : "absent.all", speech.enumerate(conditions)));
    }
    if (!none.without().isEmpty()) {
      said.add(without(none.without()));
    }
    return said;
  }

  /** "Without A there would be 3 rows; without B, 5 rows." */
  private String without(List<Rows> all) {
    Rows first = all.getFirst();
    return all.stream()
        .skip(1)
        .map(more -> speech.say("absent.without-too", condition(more), rows(more.count())))
        .collect(
            Collectors.joining(
                "", speech.say("absent.without", condition(first), rows(first.count())), "."));
  }

  private List<String> noGroups(List<Missed> missed) {
    Missed first = missed.getFirst();
    String groups =
        first.columns().stream()
            .filter(column -> column.kind() != ColumnMeaning.Kind.MEASURE)
            .map(ColumnMeaning::label)
            .collect(Collectors.joining(", "));
    String limits = speech.enumerate(missed.stream().map(this::limit).toList());
    String none = speech.say("absent.groups", groups, limits);
    if (missed.size() == 1) {
      String nearest = first.limit().above() ? "absent.highest" : "absent.lowest";
      return List.of(
          speech.say(nearest + (isDay(first) ? ".day" : ""), none, name(first), value(first)));
    }
    List<String> near =
        missed.stream()
            .filter(one -> !one.nearest().isEmpty())
            .map(one -> speech.say("absent.near", name(one), value(one)))
            .toList();
    return List.of(speech.say("absent.nearest", none, speech.enumerate(near)));
  }

  private String limit(Missed missed) {
    return speech.say(
        "limit." + missed.limit().key() + (isDay(missed) ? ".day" : ""),
        meaning(missed).label(),
        spelt(missed.limit().value(), meaning(missed)));
  }

  private static boolean isDay(Missed missed) {
    return missed.limit().value() instanceof Cell.Text;
  }

  private String name(Missed missed) {
    return new Names(new Subject(missed.nearest(), missed.columns(), Coverage.PART), speech).of(0);
  }

  private String value(Missed missed) {
    int column = missed.nearest().columns().indexOf(missed.column());
    return spelt(missed.nearest().rows().getFirst().get(column), meaning(missed));
  }

  private String spelt(Cell cell, ColumnMeaning column) {
    return switch (cell) {
      case Cell.Numeric number -> speech.number(number.value(), column.unit());
      case Cell.Text text -> new Dates(speech).day(text.value()).orElse(text.value());
      case Cell.Truth truth -> speech.say(truth.value() ? "true" : "false");
      case Cell.Missing any -> speech.say("no-name");
    };
  }

  private static ColumnMeaning meaning(Missed missed) {
    return missed.columns().stream()
        .filter(column -> column.name().equals(missed.column()))
        .findFirst()
        .orElseThrow();
  }

  private String condition(Rows rows) {
    return Speech.shortened(rows.condition(), LONGEST_CONDITION);
  }

  private String rows(long count) {
    return speech.say(
        count == 1 ? "over.row.one" : "over.row.many",
        speech.number(BigDecimal.valueOf(count), Unit.COUNT));
  }
}
