package io.quaestor.http.api;

import io.quaestor.question.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An answer as clients read it; what the fields mean stands at {@link Answer}. */
public record AnswerBody(
    String id,
    String question,
    String conversationId,
    String dataset,
    String sql,
    TableBody data,
    int rowCount,
    boolean truncated,
    ChartBody chart,
    String analysis,
    List<String> reading,
    List<String> assumptions,
    String source,
    boolean cached,
    long dataVersion,
    UsageBody usage,
    TimingBody timingMs,
    List<String> suggestions) {
  public static AnswerBody of(Answer answer) {
    return new AnswerBody(
        answer.id(),
        answer.question(),
        answer.conversationId(),
        answer.dataset(),
        answer.sql(),
        TableBody.of(answer.table()),
        answer.table().rows().size(),
        answer.table().truncated(),
        ChartBody.of(answer.chart()),
        answer.analysis(),
        answer.reading(),
        answer.assumptions(),
        answer.source(),
        answer.cached(),
        answer.dataVersion(),
        new UsageBody(answer.usage().promptTokens(), answer.usage().completionTokens()),
        TimingBody.of(answer.timing()),
        answer.suggestions());
  }

  record UsageBody(int promptTokens, int completionTokens) {}

  /** Milliseconds, to the microsecond. */
  record TimingBody(BigDecimal translate, BigDecimal execute, BigDecimal total) {
    static TimingBody of(Answer.Timing timing) {
      return new TimingBody(
          rounded(timing.translate()), rounded(timing.execute()), rounded(timing.total()));
    }

    private static BigDecimal rounded(double milliseconds) {
      return BigDecimal.valueOf(milliseconds).setScale(3, RoundingMode.HALF_UP);
    }
  }
}
