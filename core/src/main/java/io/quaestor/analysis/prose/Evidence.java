package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Fact.Role;
import io.quaestor.analysis.prose.Mention.Amount;
import io.quaestor.analysis.prose.Mention.Kind;
import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every number, day and time of day that the rows and the question prove. */
final class Evidence {
  private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})");
  private static final Pattern IN_TEXT = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
  private static final int HOURS = 24;

  private final List<Fact> facts = new ArrayList<>();
  private final List<DateParts> dates = new ArrayList<>();
  private final Set<Integer> minutes = new HashSet<>();

  Evidence(String question, Result result, Locale language) {
    List<Series> series = Series.in(result);
    for (Measure measure : result.measures()) {
      facts.addAll(MeasureFacts.of(measure, result));
      facts.addAll(PairFacts.of(measure, result, series));
    }
    for (int row = 0; row < result.shown(); row++) {
      facts.add(Fact.of(Kind.ORDINAL, BigDecimal.valueOf(row + 1L), Role.PLACE, row));
      for (int column = 0; column < result.columns().size(); column++) {
        addName(result.cell(row, column), row, result.columns().get(column).kind());
      }
    }
    if (result.extent() != Extent.CUT) {
      addCounts(result);
    }
    for (ColumnMeaning column : result.columns()) {
      addText(column.name());
      addText(column.label());
    }
    addQuestion(question, language);
  }

  List<Fact> facts() {
    return facts;
  }

  boolean hasDay(DateParts told) {
    return dates.stream().anyMatch(told::isPartOf);
  }

  boolean hasClock(Mention.Clock clock) {
    return minutes.contains(clock.hour() * 60 + clock.minute());
  }

  private void addName(Cell cell, int row, ColumnMeaning.Kind kind) {
    if (cell instanceof Cell.Text text) {
      dates.addAll(DateParts.in(text.value()));
      addClocks(text.value());
      if (IN_TEXT.matcher(text.value()).matches()) {
        facts.add(Fact.of(Kind.AMOUNT, new BigDecimal(text.value()), Role.LABEL, row));
      }
    } else if (cell instanceof Cell.Numeric number && kind != ColumnMeaning.Kind.MEASURE) {
      facts.add(Fact.of(Kind.AMOUNT, number.value(), Role.LABEL, row));
      dates.addAll(DateParts.in(number.plain()));
      if (kind == ColumnMeaning.Kind.CYCLE && isHour(number.value())) {
        minutes.add(number.value().intValue() * 60);
      }
    }
  }

  private static boolean isHour(BigDecimal value) {
    return value.scale() == 0
        && value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(HOURS)) <= 0;
  }

  private void addClocks(String text) {
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      minutes.add(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    }
  }

  private void addText(String text) {
    Matcher number = IN_TEXT.matcher(text);
    while (number.find()) {
      facts.add(Fact.of(Kind.AMOUNT, new BigDecimal(number.group()), Role.TEXT));
      if (number.group().matches("(?:19|20)\\d{2}")) {
        dates.addAll(DateParts.in(number.group()));
      }
    }
  }

  private void addCounts(Result result) {
    facts.add(Fact.of(Kind.AMOUNT, BigDecimal.valueOf(result.rows()), Role.COUNT));
    for (int column : result.groupings()) {
      long different = result.table().column(column).stream().distinct().count();
      facts.add(Fact.of(Kind.AMOUNT, BigDecimal.valueOf(different), Role.COUNT));
    }
  }

  private void addQuestion(String question, Locale language) {
    Tokens tokens = new Tokens(Folded.of(Folded.composed(question)), Vocabulary.of(language));
    for (Mention mention : new MentionReader(language).read(tokens)) {
      switch (mention) {
        case Amount amount -> addAsked(amount);
        case Mention.Day day -> dates.addAll(day.readings());
        case Mention.Clock clock -> minutes.add(clock.hour() * 60 + clock.minute());
        case Mention.Unreadable unreadable -> {}
        case Mention.Nothing nothing -> {}
      }
    }
    addClocks(question);
  }

  private void addAsked(Amount asked) {
    facts.add(Fact.of(asked.kind(), asked.value(), Role.QUESTION));
    if (asked.kind() == Kind.TOP) {
      facts.add(Fact.of(Kind.AMOUNT, asked.value(), Role.QUESTION));
    }
    if (asked.isYear()) {
      dates.add(DateParts.ofQuarter(asked.value().intValue(), 0));
    }
  }
}
