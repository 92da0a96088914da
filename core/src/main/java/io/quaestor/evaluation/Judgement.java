package io.quaestor.evaluation;

import io.quaestor.chart.ChartType;
import io.quaestor.port.Usage;
import java.util.Optional;

/**
 * What became of one question, and why.
 *
 * @param reason in words: how the answer differs, why it was declined, what failed; holds values of
 *     the data. Blank when there is nothing to say.
 * @param given what was answered, if it was
 * @param usage of a language model; none when the question failed
 * @param millis from the question to its outcome
 */
public record Judgement(
    GoldQuestion question,
    Verdict verdict,
    String reason,
    Optional<Given> given,
    Usage usage,
    double millis) {
  /**
   * The part of an answer that is worth keeping.
   *
   * @param source which translator understood the question
   * @param truncated whether it was cut at the row limit
   */
  public record Given(String sql, ChartType chart, String source, boolean truncated) {}

  /** Whether the chart's type is an accepted one; empty without an answer or a list of types. */
  public Optional<Boolean> chartAccepted() {
    return given
        .filter(answer -> !question.charts().isEmpty())
        .map(answer -> question.charts().contains(answer.chart()));
  }

  /** Whether nothing is left to wish for. */
  public boolean right() {
    return verdict == Verdict.RIGHT || verdict == Verdict.RIGHTLY_DECLINED;
  }
}
