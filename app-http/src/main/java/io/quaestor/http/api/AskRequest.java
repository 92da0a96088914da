package io.quaestor.http.api;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /ask}. */
public record AskRequest(
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
