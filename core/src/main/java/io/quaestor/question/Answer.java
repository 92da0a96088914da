package io.quaestor.question;

import io.quaestor.chart.Chart;
import io.quaestor.port.Usage;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation.Relation;
import java.util.List;
import java.util.Locale;

/**
 * The answer to one question.
 *
 * @param id of this answer, unique
 * @param conversationId hand it back with the next question to continue
 * @param dataset the name of the one that was asked
 * @param language of the question, as far as it was recognised, and of all words here
 * @param sql the text that was run
 * @param columns what each column of {@code table} means, in their order
 * @param analysis a short reading of the rows, in the question's language
 * @param parts the question as it was understood, part by part
 * @param assumptions what was taken for granted where the question left it open
 * @param relation to the question before it in the conversation
 */
public record Answer(
    String id,
    String question,
    String conversationId,
    String dataset,
    Locale language,
    String sql,
    ResultTable table,
    List<ColumnMeaning> columns,
    Chart chart,
    String analysis,
    List<ReadingPart> parts,
    List<String> assumptions,
    Relation relation,
    Provenance provenance,
    List<String> suggestions) {
  public Answer {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
    assumptions = List.copyOf(assumptions);
    suggestions = List.copyOf(suggestions);
  }

  /** The parts in words. */
  public List<String> reading() {
    return ReadingPart.texts(parts);
  }

  /** The same answer with other words around it. */
  Answer with(List<ReadingPart> otherParts, List<String> otherAssumptions) {
    return new Answer(
        id,
        question,
        conversationId,
        dataset,
        language,
        sql,
        table,
        columns,
        chart,
        analysis,
        otherParts,
        otherAssumptions,
        relation,
        provenance,
        suggestions);
  }

  /**
   * The same answer, given again.
   *
   * @param millis that this took
   */
  Answer again(String otherQuestion, String otherConversation, double millis) {
    return new Answer(
        id,
        otherQuestion,
        otherConversation,
        dataset,
        language,
        sql,
        table,
        columns,
        chart,
        analysis,
        parts,
        assumptions,
        relation,
        provenance.again(millis),
        suggestions);
  }

  /**
   * Where an answer comes from and what it took.
   *
   * @param source which translator understood the question: {@code grammar}, {@code report}, {@code
   *     verified} or the model's name
   * @param cached whether an earlier answer was given again
   * @param dataVersion the version of the data that was read
   * @param usage of a language model for this answer; none when it is given again
   */
  public record Provenance(
      String source,
      Confidence confidence,
      boolean cached,
      long dataVersion,
      Usage usage,
      Timing timing) {
    Provenance again(double millis) {
      return new Provenance(
          source, confidence, true, dataVersion, Usage.NONE, new Timing(0, 0, millis));
    }
  }

  /** Milliseconds spent; {@code total} holds what the other two leave out as well. */
  public record Timing(double translate, double execute, double total) {}
}
