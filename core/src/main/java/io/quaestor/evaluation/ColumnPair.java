package io.quaestor.evaluation;

import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of gold and a column of the answer that hold the same values, each as often, in whatever
 * order. Cells that count as the same value bear the same number.
 *
 * @param gold a number for each row
 * @param answer a number for each row
 */
record ColumnPair(List<Integer> gold, List<Integer> answer) {
  private static final int NULL = -1;

  /** Empty when they do not hold the same values. */
  static Optional<ColumnPair> of(ResultColumn gold, ResultColumn answer) {
    if (gold.size() != answer.size()) {
      return Optional.empty();
    }
    return readings(gold, answer)
        .flatMap(both -> pair(both.gold(), both.answer()).stream())
        .findFirst();
  }

  /** Both columns, read in one way. */
  record Readings(List<Object> gold, List<Object> answer) {}

  /** The ways in which both columns can be read, the most literal first. */
  static Stream<Readings> readings(ResultColumn gold, ResultColumn answer) {
    // Digits in texts on both sides are names, such as ticket numbers: close is not equal.
    if (gold.numeric() && answer.numeric() && (gold.holdsNumbers() || answer.holdsNumbers())) {
      return Stream.concat(both(Spelling.NUMBER, gold, answer), shares(gold, answer));
    }
    boolean twoYears =
        gold.in(Spelling.MONTH_OF_YEAR).isPresent()
            && answer.in(Spelling.MONTH_OF_YEAR).isPresent();
    return Stream.of(Spelling.values())
        .filter(spelling -> spelling != Spelling.NUMBER)
        .filter(spelling -> !(spelling == Spelling.MONTH && twoYears))
        .flatMap(spelling -> both(spelling, gold, answer));
  }

  private static Stream<Readings> both(Spelling spelling, ResultColumn gold, ResultColumn answer) {
    return gold.in(spelling).stream()
        .flatMap(
            values -> answer.in(spelling).stream().map(others -> new Readings(values, others)));
  }

  /** A share may be a percentage on one side and a fraction on the other. */
  private static Stream<Readings> shares(ResultColumn gold, ResultColumn answer) {
    Stream<Readings> both = both(Spelling.NUMBER, gold, answer);
    if (gold.fractions()) {
      return both.map(b -> new Readings(ResultColumn.percentages(b.gold()), b.answer()));
    }
    return answer.fractions()
        ? both.map(b -> new Readings(b.gold(), ResultColumn.percentages(b.answer())))
        : Stream.empty();
  }

  /** Whether two values, read in the same way, are the same. */
  static boolean same(Object gold, Object answer) {
    return (gold instanceof BigDecimal x && answer instanceof BigDecimal y)
        ? Closeness.close(x, y)
        : gold.equals(answer);
  }

  private static Optional<ColumnPair> pair(List<Object> gold, List<Object> answer) {
    boolean numbers = gold.stream().anyMatch(BigDecimal.class::isInstance);
    return numbers ? numbers(gold, answer) : values(gold, answer);
  }

  private static Optional<ColumnPair> values(List<Object> gold, List<Object> answer) {
    Map<Object, Integer> places = new HashMap<>();
    ColumnPair pair = new ColumnPair(places(gold, places), places(answer, places));
    return pair.gold().stream().sorted().toList().equals(pair.answer().stream().sorted().toList())
        ? Optional.of(pair)
        : Optional.empty();
  }

  private static List<Integer> places(List<Object> values, Map<Object, Integer> places) {
    return values.stream()
        .map(value -> places.computeIfAbsent(value, any -> places.size()))
        .toList();
  }

  /**
   * Sets the smallest number of gold beside the smallest of the answer, and so on: if any way to
   * set them side by side agrees, this one does. Numbers of gold that are as good as equal bear the
   * same number, because the answer may have rounded them to one.
   */
  private static Optional<ColumnPair> numbers(List<Object> gold, List<Object> answer) {
    List<Integer> goldRows = ascending(gold);
    List<Integer> answerRows = ascending(answer);
    Integer[] ofGold = new Integer[gold.size()];
    Integer[] ofAnswer = new Integer[gold.size()];
    Object anchor = Cell.missing();
    int number = NULL;
    for (int i = 0; i < gold.size(); i++) {
      Object mine = gold.get(goldRows.get(i));
      Object theirs = answer.get(answerRows.get(i));
      if (!same(mine, theirs)) {
        return Optional.empty();
      }
      if (!same(anchor, mine)) {
        anchor = mine;
        number++;
      }
      ofGold[goldRows.get(i)] = number;
      ofAnswer[answerRows.get(i)] = number;
    }
    return Optional.of(new ColumnPair(List.of(ofGold), List.of(ofAnswer)));
  }

  /** The rows by their value, NULL first. */
  private static List<Integer> ascending(List<Object> values) {
    Comparator<BigDecimal> nullFirst = Comparator.nullsFirst(Comparator.naturalOrder());
    List<Integer> rows = new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
    rows.sort(
        Comparator.comparing(
            row -> values.get(row) instanceof BigDecimal number ? number : null, nullFirst));
    return rows;
  }
}
