package io.quaestor.evaluation;

import io.quaestor.evaluation.ColumnMatching.Match;
import io.quaestor.table.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares an answer with a gold result: it must hold gold's columns under whatever names, row for
 * row; further columns do no harm, further or absent rows do.
 */
final class Comparison {
  private final List<ResultColumn> answer;
  private final List<ResultColumn> gold;
  private final int answerRows;
  private final int goldRows;
  private final boolean ordered;

  private Comparison(ResultTable answer, ResultTable gold, boolean ordered) {
    this.answer = ResultColumn.of(answer);
    this.gold = ResultColumn.of(gold);
    this.answerRows = answer.rows().size();
    this.goldRows = gold.rows().size();
    this.ordered = ordered;
  }

  /**
   * @param ordered whether rows must come in gold's order
   * @return empty when the answer is right
   */
  static Optional<Difference> difference(ResultTable answer, ResultTable gold, boolean ordered) {
    return new Comparison(answer, gold, ordered).difference();
  }

  private Optional<Difference> difference() {
    if (answerRows != goldRows) {
      return Optional.of(new RowDifference(gold, answer).between(goldRows, answerRows));
    }
    if (goldRows == 0) {
      return Optional.empty();
    }
    ColumnMatching matching = new ColumnMatching(gold, answer);
    if (matching.complete(groups()).isPresent()) {
      return Optional.empty();
    }
    Optional<Match> otherOrder =
        ordered ? matching.complete(RowGroups.together(goldRows)) : Optional.empty();
    return Optional.of(
        otherOrder
            .map(this::order)
            .or(() -> new RowDifference(gold, answer).otherRows())
            .orElseGet(() -> new ValueDifference(gold, answer).in(partial(matching))));
  }

  private RowGroups groups() {
    return ordered ? RowGroups.of(GoldOrder.places(gold, goldRows)) : RowGroups.together(goldRows);
  }

  private Match partial(ColumnMatching matching) {
    return matching.partial(groups());
  }

  private Difference order(Match match) {
    List<Integer> opposites = match.groups().opposites();
    List<Integer> places = GoldOrder.places(gold, goldRows);
    int row =
        IntStream.range(0, goldRows)
            .filter(r -> !places.get(opposites.get(r)).equals(places.get(r)))
            .findFirst()
            .orElse(0);
    return new Difference(
        Difference.Kind.ORDER,
        "order: gold's row %d is row %d of the answer".formatted(row + 1, opposites.get(row) + 1));
  }
}
