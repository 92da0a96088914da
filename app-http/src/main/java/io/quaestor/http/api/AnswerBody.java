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

/**
 * An answer. More of what the fields mean stands at {@link Answer}.
 *
 * @param id of this answer, to confirm it
 * @param question as it was asked
 * @param conversationId hand it back with the next question to go on from this one
 * @param dataset the one that was asked
 * @param language of the question and of all words here, by its code
 * @param sql the text that was run
 * @param columns what each column of {@code data} means, in their order
 * @param rowCount rows of {@code data}
 * @param truncated whether there are more rows than one answer has
 * @param analysis a short reading of the rows
 * @param reading the question as it was understood, part by part
 * @param parts the same, with what each part is
 * @param assumptions what was taken for granted where the question left it open
 * @param relation to the question before it in the conversation
 * @param source what understood the question: {@code grammar}, {@code report}, {@code verified} or
 *     the model's name
 * @param cached whether an earlier answer was given again
 * @param dataVersion of the data that were read; it rises with every load
 * @param usage of a language model
 * @param timingMs how long it took
 * @param suggestions other questions that can be answered
 */
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

  /**
   * One part of {@code reading}.
   *
   * @param kind what it says
   * @param names the columns and measures that it is about
   */
  record PartBody(String text, String kind, List<String> names) {
    static PartBody of(ReadingPart part) {
      return new PartBody(part.text(), part.kind().name().toLowerCase(Locale.ROOT), part.names());
    }
  }

  /**
   * How sure the answer is.
   *
   * @param score from 0 to 1
   */
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
