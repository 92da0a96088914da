package io.quaestor.question;

import io.quaestor.analysis.Absence;
import io.quaestor.analysis.Absence.Rows;
import io.quaestor.translate.plan.Filter;
import io.quaestor.translate.telling.FilterReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The conditions that may have emptied a result: all of them, each alone, in pairs, all but one.
 */
final class Suspects {
  /** Pairs of more conditions than these would be too many to count. */
  private static final int MOST_IN_PAIRS = 6;

  private final List<Filter> filters;
  private final FilterReading words;
  private final List<List<Filter>> sets;

  Suspects(List<Filter> filters, Locale language) {
    this.filters = filters;
    this.words = new FilterReading(language);
    this.sets =
        Stream.of(Stream.of(filters), filters.stream().map(List::of), pairs(), allButOne())
            .flatMap(some -> some)
            .distinct()
            .toList();
  }

  /** What is to be counted. */
  List<List<Filter>> sets() {
    return sets;
  }

  /**
   * The fewest conditions that leave no row, and what there would be without one of them.
   *
   * @param counts how many rows meet each of the sets, in their order
   * @return nothing when there are rows that meet all conditions
   */
  Optional<Absence> convicted(List<Long> counts) {
    Map<List<Filter>, Long> rows = new LinkedHashMap<>();
    IntStream.range(0, sets.size()).forEach(i -> rows.put(sets.get(i), counts.get(i)));
    if (rows.getOrDefault(filters, 0L) > 0) {
      return Optional.empty();
    }
    List<Rows> met =
        culprits(rows).stream()
            .map(filter -> new Rows(words.read(filter), rows.getOrDefault(List.of(filter), 0L)))
            .toList();
    return Optional.of(new Absence.NoRows(met, without(rows)));
  }

  private List<Filter> culprits(Map<List<Filter>, Long> rows) {
    List<Filter> alone = filters.stream().filter(f -> isNone(rows, List.of(f))).toList();
    return alone.isEmpty()
        ? pairs().filter(pair -> isNone(rows, pair)).findFirst().orElse(filters)
        : alone;
  }

  /** With two conditions this is what meets the other one, which is said already. */
  private List<Rows> without(Map<List<Filter>, Long> rows) {
    List<Rows> without = new ArrayList<>();
    if (filters.size() > 2) {
      for (Filter left : filters) {
        long others = rows.getOrDefault(except(left), 0L);
        if (others > 0) {
          without.add(new Rows(words.read(left), others));
        }
      }
    }
    return without;
  }

  private static boolean isNone(Map<List<Filter>, Long> rows, List<Filter> set) {
    Long count = rows.get(set);
    return count != null && count == 0;
  }

  private Stream<List<Filter>> pairs() {
    return filters.size() > MOST_IN_PAIRS
        ? Stream.of()
        : IntStream.range(0, filters.size())
            .boxed()
            .flatMap(
                first ->
                    IntStream.range(first + 1, filters.size())
                        .mapToObj(second -> List.of(filters.get(first), filters.get(second))));
  }

  private Stream<List<Filter>> allButOne() {
    return filters.size() > 1 ? filters.stream().map(this::except) : Stream.of();
  }

  private List<Filter> except(Filter left) {
    return filters.stream().filter(filter -> !filter.equals(left)).toList();
  }
}
