package io.quaestor.http.api;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question.
 *
 * @param question in English or Spanish, up to 2,000 characters
 * @param conversationId of the answer that the question goes on from; a new conversation without it
 * @param dataset asks this one alone; all without it
 * @param after the id of the answer that must be the last of the conversation; any will do without
 *     it
 */
public record AskRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, nullable = false)
        @Nullable String question,
    @Nullable String conversationId,
    @Nullable String dataset,
    @Nullable String after) {
  /**
   * @throws QuaestorException {@code QUESTION_INVALID}
   */
  public Question toQuestion() {
    if (question == null) {
      throw new QuaestorException(
          ErrorCode.QUESTION_INVALID,
          "the field 'question' is missing: send for example"
              + " {\"question\": \"What are the top 5 best-selling products?\"}");
    }
    return new Question(
        question,
        Optional.ofNullable(conversationId),
        Optional.ofNullable(dataset),
        Optional.ofNullable(after));
  }
}
