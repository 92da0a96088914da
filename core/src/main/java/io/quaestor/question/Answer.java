package io.quaestor.question;

import io.quaestor.chart.Chart;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.Translation.Relation;
import java.util.List;

/**
 * The answer to one question.
 *
 * @param id of this answer, unique
 * @param conversationId hand it back with the next question to continue
 * @param dataset the name of the one that was asked
 * @param sql the text that was run
 * @param analysis a short reading of the rows, in the question's language
 * @param reading the question as it was understood, part by part, in words
 * @param assumptions what was taken for granted where the question left it open
 * @param relation to the question before it in the conversation
 * @param source which translator understood the question: {@code grammar}, or the model's name
 * @param cached whether an earlier answer was given again
 * @param dataVersion the version of the data that was read
 */
public record Answer(
    String id,
    String question,
    String conversationId,
    String dataset,
    String sql,
    ResultTable table,
    Chart chart,
    String analysis,
    List<String> reading,
    List<String> assumptions,
    Relation relation,
    String source,
    boolean cached,
    long dataVersion,
    Usage usage,
    Timing timing,
    List<String> suggestions) {
  public Answer {
    reading = List.copyOf(reading);
    assumptions = List.copyOf(assumptions);
    suggestions = List.copyOf(suggestions);
  }

  /** The same answer with other words around it. */
  Answer with(List<String> otherReading, List<String> otherAssumptions) {
    return new Answer(
        id,
        question,
        conversationId,
        dataset,
        sql,
        table,
        chart,
        analysis,
        otherReading,
        otherAssumptions,
        relation,
        source,
        cached,
        dataVersion,
        usage,
        timing,
        suggestions);
  }

  /** Tokens that the language model counted, over all calls for this answer; 0 without a model. */
  public record Usage(int promptTokens, int completionTokens) {
    public static final Usage NONE = new Usage(0, 0);

    public Usage plus(Usage other) {
      return new Usage(
          promptTokens + other.promptTokens, completionTokens + other.completionTokens);
    }
  }

  /** Milliseconds spent; {@code total} holds what the other two leave out as well. */
  public record Timing(double translate, double execute, double total) {}
}
