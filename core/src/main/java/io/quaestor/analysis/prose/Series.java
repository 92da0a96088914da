package io.quaestor.analysis.prose;

import io.quaestor.table.Cell;
import io.quaestor.table.ColumnMeaning.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows that follow each other: those of one thing over time or, without time, all in their order.
 *
 * @param rows of those that the model sees
 */
record Series(List<Integer> rows, boolean overTime) {
  Series {
    rows = List.copyOf(rows);
  }

  static List<Series> in(Result result) {
    List<Integer> all = IntStream.range(0, result.shown()).boxed().toList();
    List<Integer> times =
        result.groupings().stream().filter(column -> isTime(result, column)).toList();
    if (times.isEmpty()) {
      return List.of(new Series(all, false));
    }
    int time = times.getFirst();
    List<Integer> others = result.groupings().stream().filter(column -> column != time).toList();
    Map<List<Cell>, List<Integer>> rowsByName = new LinkedHashMap<>();
    for (int row : all) {
      List<Cell> name = others.stream().map(column -> result.cell(row, column)).toList();
      rowsByName.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
    }
    Comparator<Integer> byTime = Comparator.comparing(row -> result.cell(row, time).plain());
    return rowsByName.values().stream()
        .map(rows -> new Series(rows.stream().sorted(byTime).toList(), true))
        .toList();
  }

  /** ISO texts and years sort by their letters. */
  private static boolean isTime(Result result, int column) {
    Kind kind = result.columns().get(column).kind();
    return kind == Kind.DAY || kind == Kind.PERIOD;
  }
}
