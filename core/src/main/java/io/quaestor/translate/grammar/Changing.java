package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.Step;
import io.quaestor.translate.values.DateSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has grown or fallen, or differs, and against what. */
final class Changing {
  /** Whether what comes one after another, or side by side, is to be set against each other. */
  boolean wanted;

  /** Which way things went, where a word says so: 1 for growth, -1 for a fall, else 0. */
  int direction;

  /** Whether something is said to have grown or fallen, rather than its growth to be wanted. */
  boolean grown;

  /** Whether only what went {@link #direction that way} is asked for. */
  boolean onlyThatWay;

  /** Whether only what differs from the one before is asked for. */
  boolean onlyWhatDiffers;

  /** How what a fact was at first is set against what it is at last. */
  Step.@Nullable Compare rise;

  /** The first and the last stretch of "from September to November". */
  List<DateSpan> ends = List.of();

  /** Fills in what was compared before. */
  void goOnFrom(Changing old) {
    if (old.wanted && !wanted) {
      wanted = true;
      direction = old.direction;
      grown = old.grown;
      onlyThatWay = old.onlyThatWay;
    }
    ends = ends.isEmpty() ? old.ends : ends;
  }
}
