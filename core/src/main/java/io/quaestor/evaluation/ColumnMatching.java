package io.quaestor.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which column of the answer is which of gold, whatever their names. Only columns with the
 * same values are tried, the rarest first, so that of many columns few are ever weighed up.
 */
final class ColumnMatching {
  private final List<ResultColumn> answer;

  /** For each column of gold, those of the answer with the same values. */
  private final List<Map<Integer, ColumnPair>> candidates;

  /** The columns of gold, those with the fewest candidates first. */
  private final List<Integer> rarestFirst;

  ColumnMatching(List<ResultColumn> gold, List<ResultColumn> answer) {
    this.answer = answer;
    this.candidates = gold.stream().map(this::candidates).toList();
    this.rarestFirst =
        IntStream.range(0, gold.size())
            .boxed()
            .sorted(Comparator.comparingInt(column -> candidates.get(column).size()))
            .toList();
  }

  /**
   * @param columns the answer's column for a column of gold
   * @param groups which rows are opposites by these columns
   */
  record Match(Map<Integer, Integer> columns, RowGroups groups) {
    Match with(int gold, int answer, RowGroups further) {
      Map<Integer, Integer> more = new HashMap<>(columns);
      more.put(gold, answer);
      return new Match(Map.copyOf(more), further);
    }
  }

  private Map<Integer, ColumnPair> candidates(ResultColumn gold) {
    Map<Integer, ColumnPair> pairs = new HashMap<>();
    for (int column = 0; column < answer.size(); column++) {
      int here = column;
      ColumnPair.of(gold, answer.get(column)).ifPresent(pair -> pairs.put(here, pair));
    }
    return pairs;
  }

  /** All columns of gold in the answer, rows and all. */
  Optional<Match> complete(RowGroups start) {
    return candidates.stream().anyMatch(Map::isEmpty)
        ? Optional.empty()
        : complete(new Match(Map.of(), start), 0);
  }

  private Optional<Match> complete(Match match, int place) {
    if (place == rarestFirst.size()) {
      return Optional.of(match);
    }
    for (Match further : extensions(match, rarestFirst.get(place))) {
      Optional<Match> whole = complete(further, place + 1);
      if (whole.isPresent()) {
        return whole;
      }
    }
    return Optional.empty();
  }

  /** As many columns of gold as are found one after another, without going back. */
  Match partial(RowGroups start) {
    Match match = new Match(Map.of(), start);
    for (int column : rarestFirst) {
      match = extensions(match, column).stream().findFirst().orElse(match);
    }
    return match;
  }

  private List<Match> extensions(Match match, int gold) {
    Set<Integer> tried = new HashSet<>();
    List<Match> extensions = new ArrayList<>();
    candidates
        .get(gold)
        .forEach(
            (column, pair) -> {
              // Of columns that are alike in every row, one stands for the others.
              if (!match.columns().containsValue(column)
                  && tried.stream()
                      .noneMatch(other -> answer.get(other).sameCellsAs(answer.get(column)))) {
                tried.add(column);
                match
                    .groups()
                    .by(pair)
                    .ifPresent(groups -> extensions.add(match.with(gold, column, groups)));
              }
            });
    return extensions;
  }
}
