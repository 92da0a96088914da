package io.quaestor.translate.grammar;

import io.quaestor.catalog.Metric;
import io.quaestor.translate.plan.Grouping;
import io.quaestor.translate.plan.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who comes first: "the 5 best by units", "the place of each within its month". */
final class Ranking {
  /** True for the most, false for the least; null where nothing is ranked. */
  @Nullable Boolean most;

  /** How many are wanted; 0 where the question does not say. */
  int count;

  @Nullable Metric metric;

  /** What is ranked by where that is no metric: the highest price. */
  @Nullable Measure measure;

  /** What was named right after "rank". */
  @Nullable Grouping thing;

  /** Whether the ranking is by what changed rather than by what is measured. */
  boolean byChange;

  /** Whether "by" led to a measure rather than to a grouping. */
  boolean byMeasure;

  /** Whether the first measure only stands beside the one that is ranked by. */
  boolean beside;

  /** Whether what is ranked only says which rows are meant: "by waiter, on the busiest day". */
  boolean aside;

  /** Whether the place of each is asked for. */
  boolean placed;

  /** What sets groups apart: each is seen among those of the same month only. */
  final List<Grouping> within = new ArrayList<>();

  /**
   * Fills in what was ranked before.
   *
   * @param regroups whether other things are asked about now
   * @param adds whether they are asked about besides the old ones
   * @param measured whether the question says itself what is measured
   */
  void goOnFrom(Ranking old, boolean regroups, boolean adds, boolean measured) {
    if (count == 0 && !regroups) {
      count = old.count;
    }
    if (most == null && (!regroups || adds)) {
      most = old.most;
      byChange |= old.byChange;
    }
    if (most != null && metric == null && !measured) {
      metric = old.metric;
      measure = measure == null ? old.measure : measure;
    }
  }

  /** Fills in how places were told before. */
  void placeAs(Ranking old, Draft draft) {
    placed |= old.placed;
    thing = thing == null ? old.thing : thing;
    old.within.stream().filter(draft::groupsBy).forEach(within::add);
  }
}
