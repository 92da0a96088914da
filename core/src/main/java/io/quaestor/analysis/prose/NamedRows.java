package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Mention.Amount;
import io.quaestor.table.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the rows that a sentence speaks of: by their texts, days and numbers. */
final class NamedRows {
  private final Result result;
  private final ColumnWords words;

  NamedRows(Result result, ColumnWords words) {
    this.result = result;
    this.words = words;
  }

  /**
   * Where two columns name rows, those that both name: "Espresso in November" is one row.
   *
   * @param byText rows by the column whose text is said
   */
  Set<Integer> in(Tokens tokens, List<Mention> mentions, Map<Integer, Set<Integer>> byText) {
    Map<Integer, Set<Integer>> byColumn = new TreeMap<>();
    byText.forEach((column, rows) -> byColumn.put(column, new HashSet<>(rows)));
    for (int column : result.groupings()) {
      Set<Integer> rows =
          IntStream.range(0, result.shown())
              .filter(row -> isSaid(result.cell(row, column), tokens, mentions))
              .boxed()
              .collect(Collectors.toSet());
      if (!rows.isEmpty()) {
        byColumn.computeIfAbsent(column, any -> new HashSet<>()).addAll(rows);
      }
    }
    Set<Integer> all = new HashSet<>();
    byColumn.values().forEach(all::addAll);
    Set<Integer> common = new HashSet<>(all);
    byColumn.values().forEach(common::retainAll);
    return common.isEmpty() ? all : common;
  }

  private boolean isSaid(Cell cell, Tokens tokens, List<Mention> mentions) {
    List<DateParts> days = DateParts.in(cell.plain());
    return mentions.stream()
        .anyMatch(
            mention ->
                switch (mention) {
                  case Mention.Day day -> isDay(day, days);
                  case Amount amount -> isNumber(amount, cell, days, tokens);
                  case Mention.Clock clock -> cell.plain().startsWith(written(clock));
                  case Mention.Unreadable unreadable -> false;
                  case Mention.Nothing nothing -> false;
                });
  }

  private static boolean isDay(Mention.Day said, List<DateParts> days) {
    return said.readings().stream()
        .anyMatch(reading -> days.stream().anyMatch(day -> reading.names(day)));
  }

  private boolean isNumber(Amount amount, Cell cell, List<DateParts> days, Tokens tokens) {
    boolean year =
        amount.isYear() && days.contains(DateParts.ofQuarter(amount.value().intValue(), 0));
    return year
        || (cell instanceof Cell.Numeric number
            && number.value().compareTo(amount.value()) == 0
            && Claim.isLabel(tokens, words, amount));
  }

  private static String written(Mention.Clock clock) {
    return "%02d:%02d".formatted(clock.hour(), clock.minute());
  }
}
