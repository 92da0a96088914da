package io.quaestor.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of gold and of the answer in groups that cannot be told apart by the columns looked at
 * so far; each group has as many rows of the one as of the other. Immutable.
 *
 * @param gold the group of each row
 * @param answer the group of each row
 */
record RowGroups(List<Integer> gold, List<Integer> answer) {
  /** One group of all rows, whatever their order. */
  static RowGroups together(int rows) {
    return of(Collections.nCopies(rows, 0));
  }

  /**
   * @param groups the group of each row, of gold and of the answer alike
   */
  static RowGroups of(List<Integer> groups) {
    return new RowGroups(groups, groups);
  }

  /** Told apart by one more column; empty when rows are left without an opposite. */
  Optional<RowGroups> by(ColumnPair pair) {
    Map<Long, Integer> names = new HashMap<>();
    List<Integer> ofGold = groups(gold, pair.gold(), names);
    List<Integer> ofAnswer = groups(answer, pair.answer(), names);
    int[] balance = new int[names.size()];
    ofGold.forEach(group -> balance[group]++);
    ofAnswer.forEach(group -> balance[group]--);
    return IntStream.of(balance).allMatch(count -> count == 0)
        ? Optional.of(new RowGroups(ofGold, ofAnswer))
        : Optional.empty();
  }

  private static List<Integer> groups(
      List<Integer> before, List<Integer> values, Map<Long, Integer> names) {
    List<Integer> groups = new ArrayList<>(before.size());
    for (int row = 0; row < before.size(); row++) {
      // A value is at least -1, so that group and value share one long without meeting another.
      long key = ((long) before.get(row) << 32) + values.get(row) + 1;
      groups.add(names.computeIfAbsent(key, any -> names.size()));
    }
    return groups;
  }

  /** For each row of gold its opposite of the answer, within a group from top to bottom. */
  List<Integer> opposites() {
    Map<Integer, List<Integer>> waiting = new HashMap<>();
    for (int row = answer.size() - 1; row >= 0; row--) {
      waiting.computeIfAbsent(answer.get(row), any -> new ArrayList<>()).add(row);
    }
    return gold.stream().map(group -> waiting.getOrDefault(group, List.of()).removeLast()).toList();
  }
}
