package io.quaestor.http.api;

import io.quaestor.http.usage.UsageBody;
import io.quaestor.question.Answer;
import io.quaestor.question.Answer.Provenance;
import io.quaestor.question.Confidence;
import io.quaestor.translate.ReadingPart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** An answer as clients read it; what the fields mean stands at {@link Answer}. */
public record AnswerBody(
    String id,
    String question,
    String conversationId,
    String dataset,
    String language,
    String sql,
    TableBody data,
    List<ColumnBody> columns,
    int rowCount,
    boolean truncated,
    ChartBody chart,
    String analysis,
    List<String> reading,
    List<PartBody> parts,
    List<String> assumptions,
    String relation,
    String source,
    boolean cached,
    long dataVersion,
    ConfidenceBody confidence,
    UsageBody usage,
    TimingBody timingMs,
    List<String> suggestions) {
  static AnswerBody of(Answer answer, UsageBody usage) {
    Provenance provenance = answer.provenance();
    return new AnswerBody(
        answer.id(),
        answer.question(),
        answer.conversationId(),
        answer.dataset(),
        answer.language().getLanguage(),
        answer.sql(),
        TableBody.of(answer.table()),
        answer.columns().stream().map(ColumnBody::of).toList(),
        answer.table().rows().size(),
        answer.table().truncated(),
        ChartBody.of(answer.chart()),
        answer.analysis(),
        answer.reading(),
        answer.parts().stream().map(PartBody::of).toList(),
        answer.assumptions(),
        answer.relation().name().toLowerCase(Locale.ROOT),
        provenance.source(),
        provenance.cached(),
        provenance.dataVersion(),
        ConfidenceBody.of(provenance.confidence()),
        usage,
        TimingBody.of(provenance.timing()),
        answer.suggestions());
  }

  /** One part of {@code reading}. */
  record PartBody(String text, String kind, List<String> names) {
    static PartBody of(ReadingPart part) {
      return new PartBody(part.text(), part.kind().name().toLowerCase(Locale.ROOT), part.names());
    }
  }

  record ConfidenceBody(double score, List<String> reasons) {
    static ConfidenceBody of(Confidence confidence) {
      return new ConfidenceBody(confidence.score(), confidence.reasons());
    }
  }

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
