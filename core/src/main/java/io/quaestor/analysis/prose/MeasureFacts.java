package io.quaestor.analysis.prose;

import io.quaestor.analysis.prose.Fact.Role;
import io.quaestor.analysis.prose.Mention.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What one measure says: its cells, its ends, its sum and average, shares, places. */
final class MeasureFacts {
  /** "The top five together": more are not said. */
  private static final int MOST_TOGETHER = 5;

  private static final int MOST_PLACES = 20;

  private final Measure measure;
  private final Result result;
  private final List<Fact> facts = new ArrayList<>();

  private MeasureFacts(Measure measure, Result result) {
    this.measure = measure;
    this.result = result;
  }

  static List<Fact> of(Measure measure, Result result) {
    MeasureFacts all = new MeasureFacts(measure, result);
    all.addCells();
    if (result.extent() != Extent.CUT) {
      all.addEnds();
      all.addPlaces();
    }
    if (result.extent() == Extent.WHOLE) {
      all.addWhole();
    }
    return all.facts;
  }

  private void addCells() {
    measure.values().headMap(result.shown()).forEach((row, value) -> add(Role.CELL, value, row));
  }

  private void addEnds() {
    List<Integer> ranked = measure.ranked();
    BigDecimal greatest = measure.value(ranked.getFirst());
    BigDecimal least = measure.value(ranked.getLast());
    measure
        .values()
        .forEach(
            (row, value) -> {
              if (value.compareTo(greatest) == 0) {
                add(Role.GREATEST, value, row);
              }
              if (value.compareTo(least) == 0) {
                add(Role.LEAST, value, row);
              }
            });
    if (ranked.size() > 1) {
      add(Role.SPREAD, greatest.subtract(least));
    }
  }

  /** From the greatest and from the least. Rows of one value share the places. */
  private void addPlaces() {
    List<Integer> ranked = measure.ranked();
    for (int i = 0; i < Math.min(ranked.size(), MOST_PLACES); i++) {
      BigDecimal place = BigDecimal.valueOf(i + 1L);
      facts.add(Fact.of(Kind.ORDINAL, place, Role.PLACE, ranked.get(i)));
      facts.add(Fact.of(Kind.ORDINAL, place, Role.PLACE, ranked.get(ranked.size() - 1 - i)));
    }
  }

  private void addWhole() {
    if (measure.values().size() < 2) {
      return;
    }
    add(Role.AVERAGE, measure.average());
    add(Role.MEDIAN, measure.median());
    if (measure.addsUp()) {
      add(Role.TOTAL, measure.total());
    }
    if (measure.addsUp() || measure.hasShares()) {
      addTogether();
    }
    if (measure.hasShares()) {
      addShares();
    }
  }

  private void addShares() {
    List<Integer> ranked = measure.ranked();
    BigDecimal total = measure.total();
    for (int row : measure.values().headMap(result.shown()).keySet()) {
      boolean end = row == ranked.getFirst() || row == ranked.getLast();
      facts.add(
          Fact.of(
              Kind.PERCENT,
              Measure.percentOf(measure.value(row), total),
              end ? Role.GREAT_SHARE : Role.SHARE,
              row));
    }
  }

  private void addTogether() {
    List<Integer> ranked = measure.ranked();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < Math.min(MOST_TOGETHER, ranked.size() - 1); i++) {
      sum = sum.add(measure.value(ranked.get(i)));
      if (i > 0) {
        HashSet<Integer> rows = new HashSet<>(ranked.subList(0, i + 1));
        facts.add(new Fact(Kind.AMOUNT, sum, Role.TOP_SUM, rows, 0));
        if (measure.hasShares()) {
          BigDecimal share = Measure.percentOf(sum, measure.total());
          facts.add(new Fact(Kind.PERCENT, share, Role.TOP_SUM, rows, 0));
        }
      }
    }
  }

  /** As the number that it is and, of percentages, as one of percent. */
  private void add(Role role, BigDecimal value, Integer... rows) {
    facts.add(Fact.of(Kind.AMOUNT, value, role, rows));
    if (measure.isPercentage()) {
      facts.add(Fact.of(role == Role.SPREAD ? Kind.POINTS : Kind.PERCENT, value, role, rows));
    }
    if (measure.isPartOfOne()) {
      facts.add(
          Fact.of(
              role == Role.SPREAD ? Kind.POINTS : Kind.PERCENT,
              value.multiply(Measure.HUNDRED),
              role,
              rows));
    }
  }
}
