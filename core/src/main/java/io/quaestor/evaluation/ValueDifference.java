package io.quaestor.evaluation;

import io.quaestor.evaluation.ColumnMatching.Match;
import io.quaestor.evaluation.ColumnPair.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says which values differ where answer and gold have as many rows. */
final class ValueDifference {
  private final List<ResultColumn> gold;
  private final List<ResultColumn> answer;

  ValueDifference(List<ResultColumn> gold, List<ResultColumn> answer) {
    this.gold = gold;
    this.answer = answer;
  }

  /** A column of the answer in the place of one of gold, and the rows in which they differ. */
  private record Rival(ResultColumn column, List<Integer> rows) {}

  /**
   * @param match the columns that agree; not all of gold's do
   */
  Difference in(Match match) {
    int odd =
        IntStream.range(0, gold.size())
            .filter(column -> !match.columns().containsKey(column))
            .findFirst()
            .orElseThrow();
    return rival(match, gold.get(odd))
        .map(rival -> value(match, gold.get(odd), rival))
        .orElseGet(() -> columnMissing(match));
  }

  /** Of the columns left over, the one that differs in the fewest rows. */
  private Optional<Rival> rival(Match match, ResultColumn column) {
    List<Integer> opposites = match.groups().opposites();
    if (match.columns().isEmpty() && opposites.size() > 1) {
      return Optional.empty(); // Nothing tells which row is the opposite of which.
    }
    return IntStream.range(0, answer.size())
        .filter(other -> !match.columns().containsValue(other))
        .mapToObj(answer::get)
        .flatMap(
            other ->
                ColumnPair.readings(column, other)
                    .map(both -> new Rival(other, differing(both, opposites))))
        .min(Comparator.comparingInt(rival -> rival.rows().size()));
  }

  private static List<Integer> differing(Readings both, List<Integer> opposites) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < opposites.size(); row++) {
      if (!ColumnPair.same(both.gold().get(row), both.answer().get(opposites.get(row)))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Difference value(Match match, ResultColumn column, Rival rival) {
    int rows = match.groups().gold().size();
    int first = rival.rows().isEmpty() ? 0 : rival.rows().getFirst();
    int opposite = match.groups().opposites().get(first);
    return new Difference(
        Difference.Kind.VALUE,
        "value: %s is %s, gold's %s is %s%s; %d of %d rows differ"
            .formatted(
                CellWords.cut(rival.column().name()),
                CellWords.of(rival.column().cell(opposite)),
                CellWords.cut(column.name()),
                CellWords.of(column.cell(first)),
                where(match, first),
                rival.rows().size(),
                rows));
  }

  /** The row's values in the columns that agree. */
  private String where(Match match, int row) {
    String names =
        match.columns().keySet().stream()
            .sorted()
            .map(column -> CellWords.of(gold.get(column).cell(row)))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " in the row of " + names;
  }

  private Difference columnMissing(Match match) {
    String names =
        IntStream.range(0, gold.size())
            .filter(column -> !match.columns().containsKey(column))
            .mapToObj(
                column ->
                    "%s (%s)"
                        .formatted(
                            CellWords.cut(gold.get(column).name()),
                            CellWords.of(gold.get(column).cell(0))))
            .collect(Collectors.joining(", "));
    return new Difference(
        Difference.Kind.COLUMN_MISSING, "column missing: no column holds gold's " + names);
  }
}
