package io.quaestor.evaluation;

import io.quaestor.evaluation.ColumnPair.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names rows that only gold or only the answer has, by the texts in the columns most alike. */
final class RowDifference {
  private static final int MOST_NAMED = 3;

  private final List<ResultColumn> gold;
  private final List<ResultColumn> answer;

  RowDifference(List<ResultColumn> gold, List<ResultColumn> answer) {
    this.gold = gold;
    this.answer = answer;
  }

  /** The names that rows go by: those of gold that the answer lacks, and the other way round. */
  private record Names(List<Integer> missing, List<Integer> extra, ResultColumn g, ResultColumn a) {
    int alike() {
      return g.size() - missing.size();
    }

    String ofMissing() {
      return list(g, missing);
    }

    String ofExtra() {
      return list(a, extra);
    }

    private static String list(ResultColumn column, List<Integer> rows) {
      return rows.stream()
          .limit(MOST_NAMED)
          .map(row -> CellWords.of(column.cell(row)))
          .collect(Collectors.joining(", "));
    }
  }

  /** Where the numbers of rows differ. */
  Difference between(int goldRows, int answerRows) {
    Optional<Names> names = names();
    if (answerRows < goldRows) {
      return new Difference(
          Difference.Kind.ROWS_MISSING,
          "rows missing: the answer has %d, gold has %d%s"
              .formatted(answerRows, goldRows, such(names.map(Names::ofMissing))));
    }
    return new Difference(
        Difference.Kind.EXTRA_ROWS,
        "extra rows: the answer has %d, gold has %d%s"
            .formatted(answerRows, goldRows, such(names.map(Names::ofExtra))));
  }

  private static String such(Optional<String> names) {
    return names.filter(list -> !list.isEmpty()).map(list -> ", such as " + list).orElse("");
  }

  /** Where there are as many rows, but some are others; empty when they go by the same names. */
  Optional<Difference> otherRows() {
    return names()
        .filter(names -> !names.missing().isEmpty() && names.alike() > 0)
        .map(
            names ->
                new Difference(
                    Difference.Kind.ROWS_MISSING,
                    "rows missing and extra: %s instead of %s"
                        .formatted(names.ofExtra(), names.ofMissing())));
  }

  /** By the pair of columns with the most names in common; numbers are no names. */
  private Optional<Names> names() {
    List<Names> all = new ArrayList<>();
    for (ResultColumn g : gold) {
      for (ResultColumn a : answer) {
        if (!g.numeric() || !a.numeric()) {
          ColumnPair.readings(g, a).map(both -> names(g, a, both)).forEach(all::add);
        }
      }
    }
    return all.stream()
        .filter(names -> names.alike() > 0)
        .max(Comparator.comparingInt(Names::alike));
  }

  private static Names names(ResultColumn g, ResultColumn a, Readings both) {
    return new Names(
        without(both.gold(), both.answer()), without(both.answer(), both.gold()), g, a);
  }

  /** The rows of {@code some} that are left when each of {@code others} has taken one like it. */
  private static List<Integer> without(List<Object> some, List<Object> others) {
    Map<Object, Integer> stock = new HashMap<>();
    others.forEach(value -> stock.merge(value, 1, Integer::sum));
    List<Integer> left = new ArrayList<>();
    for (int row = 0; row < some.size(); row++) {
      if (stock.merge(some.get(row), -1, Integer::sum) < 0) {
        left.add(row);
      }
    }
    return left;
  }
}
