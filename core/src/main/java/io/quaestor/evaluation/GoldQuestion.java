package io.quaestor.evaluation;

import io.quaestor.chart.ChartType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question, and what a good answer to it is.
 *
 * @param id unique in its file
 * @param tier the group that it is counted in
 * @param dataset the name of the one that is asked; without it, the one that knows the words best
 * @param gold queries of which any one gives the answer; at least one when it can be answered.
 *     Where it is to be declined, an answer with the rows of one does no harm.
 * @param answerable whether it is to be answered; else to be declined
 * @param orderMatters whether the order of the rows is part of the answer
 * @param charts accepted types; empty when any will do
 * @param heldOut whether its words are kept from those who work on the translator
 */
public record GoldQuestion(
    String id,
    String tier,
    String text,
    Optional<String> dataset,
    List<String> gold,
    boolean answerable,
    boolean orderMatters,
    Set<ChartType> charts,
    boolean heldOut) {
  public GoldQuestion {
    gold = List.copyOf(gold);
    charts = Set.copyOf(charts);
    if (answerable && gold.isEmpty()) {
      throw new IllegalArgumentException("a question that can be answered has no gold");
    }
  }

  /** One that is asked of the dataset that knows its words best. */
  public GoldQuestion(
      String id,
      String tier,
      String text,
      List<String> gold,
      boolean answerable,
      boolean orderMatters,
      Set<ChartType> charts,
      boolean heldOut) {
    this(id, tier, text, Optional.empty(), gold, answerable, orderMatters, charts, heldOut);
  }
}
