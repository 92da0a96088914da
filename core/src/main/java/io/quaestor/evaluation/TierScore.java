package io.quaestor.evaluation;

import io.quaestor.port.Usage;
import java.util.List;

/** How well the questions of one tier, or of all tiers, are answered. */
public record TierScore(String tier, List<Judgement> judgements) {
  public TierScore {
    judgements = List.copyOf(judgements);
  }

  public int questions() {
    return judgements.size();
  }

  public int count(Verdict verdict) {
    return (int) judgements.stream().filter(one -> one.verdict() == verdict).count();
  }

  /** Answered or declined as they should be. */
  public int right() {
    return (int) judgements.stream().filter(Judgement::right).count();
  }

  /** Answered with other rows, or answered instead of declined: what misleads people. */
  public int wrong() {
    return count(Verdict.WRONG) + count(Verdict.WRONGLY_ANSWERED);
  }

  /** Questions that nothing is known of, because their asking or their gold failed. */
  public int unjudged() {
    return count(Verdict.FAILED) + count(Verdict.GOLD_FAILED);
  }

  /** What a language model took for them. */
  public Usage usage() {
    return judgements.stream().map(Judgement::usage).reduce(Usage.NONE, Usage::plus);
  }

  /** Of 100 questions whose gold runs; 0 when there is none. */
  public double rightPercent() {
    return percent(right(), questions() - count(Verdict.GOLD_FAILED));
  }

  /** Answers whose chart can be judged. */
  public int charts() {
    return (int) judgements.stream().flatMap(one -> one.chartAccepted().stream()).count();
  }

  public int chartsAccepted() {
    return (int)
        judgements.stream()
            .flatMap(one -> one.chartAccepted().stream())
            .filter(Boolean::booleanValue)
            .count();
  }

  /** Of 100 answers whose chart can be judged; 100 when there is none. */
  public double chartPercent() {
    return charts() == 0 ? 100 : percent(chartsAccepted(), charts());
  }

  /**
   * The time that so many of 100 questions take at most, by the nearest rank.
   *
   * @param percent above 0, at most 100
   * @return milliseconds; 0 without a question
   */
  public double millis(int percent) {
    List<Double> sorted = judgements.stream().map(Judgement::millis).sorted().toList();
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(rank - 1);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
