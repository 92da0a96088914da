package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Fact.Role;
import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How two cells of one measure differ. With every pair of forty rows nearly any number could be
 * proved: the pairs that people speak of are told from the others, which only count where both rows
 * are named.
 */
final class PairFacts {
  private final Measure measure;
  private final List<Fact> facts = new ArrayList<>();
  private final Set<Set<Integer>> done = new HashSet<>();

  private PairFacts(Measure measure) {
    this.measure = measure;
  }

  /**
   * @param series rows that follow each other, each with what it says of time
   */
  static List<Fact> of(Measure measure, Result result, List<Series> series) {
    PairFacts pairs = new PairFacts(measure);
    boolean single = series.size() == 1;
    for (Series one : series) {
      List<Integer> rows = one.rows().stream().filter(pairs::hasValue).toList();
      if (rows.size() > 1) {
        pairs.add(
            rows.getFirst(),
            rows.getLast(),
            single ? Role.GREAT_CHANGE : Role.CHANGE,
            one.overTime());
      }
      for (int i = 1; i < rows.size(); i++) {
        pairs.add(rows.get(i - 1), rows.get(i), Role.CHANGE, one.overTime());
      }
    }
    List<Integer> ranked = measure.ranked().stream().filter(row -> row < result.shown()).toList();
    if (ranked.size() > 1) {
      boolean overTime = single && series.getFirst().overTime();
      pairs.addOrdered(ranked.getFirst(), ranked.getLast(), overTime);
      pairs.addOrdered(ranked.getFirst(), ranked.get(1), overTime);
    }
    series.forEach(one -> pairs.addAll(one.rows(), one.overTime()));
    pairs.addAll(ranked, false);
    return pairs.facts;
  }

  /** Each two, the first one first. */
  private void addAll(List<Integer> rows, boolean overTime) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (hasValue(rows.get(i)) && hasValue(rows.get(j))) {
          addOnce(rows.get(i), rows.get(j), overTime);
        }
      }
    }
  }

  private void addOnce(int from, int to, boolean overTime) {
    if (done.add(Set.of(from, to))) {
      add(from, to, Role.PAIR, overTime);
    }
  }

  private boolean hasValue(int row) {
    return measure.values().containsKey(row);
  }

  /**
   * Of time, the one that comes first in the rows need not be the earlier: nothing is said of it.
   */
  private void addOrdered(int one, int other, boolean overTime) {
    if (!overTime) {
      add(one, other, Role.GREAT_CHANGE, false);
    }
  }

  private void add(int from, int to, Role role, boolean overTime) {
    BigDecimal before = measure.value(from);
    BigDecimal after = measure.value(to);
    int direction = overTime ? after.compareTo(before) : 0;
    Set<Integer> rows = Set.of(from, to);
    BigDecimal difference = after.subtract(before);
    facts.add(new Fact(Kind.AMOUNT, difference, role, rows, direction));
    if (measure.isPercentage() || measure.isPartOfOne()) {
      BigDecimal points =
          measure.isPercentage() ? difference : difference.multiply(Measure.HUNDRED);
      facts.add(new Fact(Kind.POINTS, points, role, rows, direction));
    } else {
      addRelative(before, after, role, rows, direction);
      addRelative(after, before, role, rows, 0);
    }
  }

  /** What has no base, or another sign than it, has no relation to it that people could read. */
  private void addRelative(
      BigDecimal base, BigDecimal value, Role role, Set<Integer> rows, int direction) {
    if (base.signum() <= 0 || value.signum() < 0) {
      return;
    }
    BigDecimal percent = Measure.percentOf(value, base);
    facts.add(new Fact(Kind.PERCENT, percent.subtract(Measure.HUNDRED), role, rows, direction));
    if (percent.compareTo(Measure.HUNDRED) < 0) {
      facts.add(new Fact(Kind.PERCENT, percent, role, rows, 0));
    } else {
      BigDecimal times = value.divide(base, MathContext.DECIMAL128);
      facts.add(new Fact(Kind.MULTIPLE, times, role, rows, direction));
    }
  }
}
