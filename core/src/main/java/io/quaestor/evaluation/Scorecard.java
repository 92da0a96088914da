package io.quaestor.evaluation;

import java.util.List;

/** What became of every question, in the order they were asked. */
public record Scorecard(List<Judgement> judgements) {
  /** The name of the score of all tiers together. */
  public static final String ALL = "all";

  public Scorecard {
    judgements = List.copyOf(judgements);
  }

  /** The score of each tier, in the order in which the tiers first come. */
  public List<TierScore> tiers() {
    return judgements.stream()
        .map(one -> one.question().tier())
        .distinct()
        .map(this::tier)
        .toList();
  }

  /** The score of the questions of one tier; of none when there is no such tier. */
  public TierScore tier(String name) {
    return new TierScore(
        name, judgements.stream().filter(one -> one.question().tier().equals(name)).toList());
  }

  /** The score of all tiers together. */
  public TierScore total() {
    return new TierScore(ALL, judgements);
  }

  public List<Judgement> all(Verdict verdict) {
    return judgements.stream().filter(one -> one.verdict() == verdict).toList();
  }
}
