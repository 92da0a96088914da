package io.quaestor.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a team asks of a translator before it is good enough.
 *
 * @param minRight least right answers and right declines, of 100 whose gold runs
 * @param maxWrong most questions answered wrongly, or answered instead of declined
 * @param maxUnjudged most questions of which nothing is known, because asking or gold failed
 * @param minRightOfTier as {@code minRight}, by the name of a tier
 */
public record Thresholds(
    double minRight, int maxWrong, int maxUnjudged, Map<String, Double> minRightOfTier) {
  public Thresholds {
    minRightOfTier = Map.copyOf(minRightOfTier);
  }

  /**
   * No wrong answer, and every question judged. Declines are honest, so that none of them fails.
   */
  public static Thresholds standard() {
    return new Thresholds(0, 0, 0, Map.of());
  }

  /** A sentence for each threshold that does not hold; empty when all do. */
  public List<String> missed(Scorecard card) {
    List<String> missed = new ArrayList<>();
    TierScore total = card.total();
    tooMany(missed, total.wrong(), maxWrong, "wrong");
    tooMany(missed, total.unjudged(), maxUnjudged, "not judged");
    tooFew(missed, total, minRight);
    new TreeMap<>(minRightOfTier).forEach((tier, least) -> tooFew(missed, card.tier(tier), least));
    return List.copyOf(missed);
  }

  private static void tooMany(List<String> missed, int found, int most, String what) {
    if (found > most) {
      missed.add("%d %s, at most %d allowed".formatted(found, what, most));
    }
  }

  private static void tooFew(List<String> missed, TierScore score, double least) {
    if (score.rightPercent() < least) {
      missed.add(
          String.format(
              Locale.ROOT,
              "%.1f%% of tier %s right, at least %.1f%% wanted",
              score.rightPercent(),
              score.tier(),
              least));
    }
  }
}
