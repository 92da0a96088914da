package io.quaestor.analysis.prose;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.prompt.JsonObjects;
import io.quaestor.table.ColumnMeaning;
import io.quaestor.table.ResultTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a language model describe a result, and keeps of it what the rows prove. The rows leave for
 * the model's service: only for those who may be told rows ({@code QUAESTOR_LLM_SHARE=rows}), which
 * the caller checks. Safe for concurrent calls where the model is.
 */
public final class ProseAnalyst {
  private static final int MOST_SENTENCES = 4;
  private static final int MOST_CHARACTERS = 600;

  /** Of those that a model writes, which may all be wrong. */
  private static final int MOST_TEXTS = 50;

  private final LanguageModel model;

  public ProseAnalyst(LanguageModel model) {
    this.model = model;
  }

  /**
   * Asks the model once.
   *
   * @param question as it was typed
   * @param sql what gave the rows
   * @param columns one for each column of {@code table}, in its order
   * @param language Spanish; every other language gets English
   * @param timeout for the whole call
   * @return empty when the model was not asked: there is no row, the first one is too long for a
   *     prompt, or the columns do not fit
   * @throws QuaestorException as {@link LanguageModel#complete} says
   */
  public Optional<Prose> describe(
      String question,
      String sql,
      ResultTable table,
      List<ColumnMeaning> columns,
      Locale language,
      Duration timeout) {
    if (columns.size() != table.columns().size()) {
      return Optional.empty();
    }
    Excerpt excerpt = Excerpt.of(table);
    if (excerpt.rows().isEmpty()) {
      return Optional.empty();
    }
    Result result = new Result(table, columns, excerpt.rows().size(), Extent.of(table, sql));
    ModelReply reply =
        model.complete(ProsePrompt.request(question, sql, result, excerpt, language, timeout));
    Proofreader proofreader = new Proofreader(question, result, language);
    List<String> kept =
        written(reply.text()).stream().flatMap(text -> proofreader.kept(text).stream()).toList();
    return Optional.of(new Prose(paragraph(kept), reply.usage()));
  }

  /** Of several answers the last: models correct themselves. */
  private static List<String> written(String reply) {
    JsonNode sentences =
        JsonObjects.inReply(reply).stream()
            .map(object -> object.path("sentences"))
            .filter(node -> node.isArray() || node.isTextual())
            .reduce((first, last) -> last)
            .orElse(null);
    List<String> texts = new ArrayList<>();
    if (sentences != null) {
      (sentences.isArray() ? sentences : List.of(sentences))
          .forEach(node -> texts.add(node.isTextual() ? node.asText() : ""));
    }
    return texts.subList(0, Math.min(MOST_TEXTS, texts.size()));
  }

  /** As many of the first ones as fit. */
  private static String paragraph(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences.stream().distinct().limit(MOST_SENTENCES).toList()) {
      if (text.length() + 1 + sentence.length() > MOST_CHARACTERS) {
        break;
      }
      text.append(text.isEmpty() ? "" : " ").append(sentence);
    }
    return text.toString();
  }
}
