package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.Optional;

/**
 * What a person asks.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters that are not all blank
 * @param dataset the name of the one that is asked; without it, the one that knows the words best
 * @param conversationId the conversation that the question continues, if any; as given by an answer
 * @param after the id of the answer that the question was asked in sight of: when another one is
 *     the conversation's last, or none is, it is not answered, for it might be understood otherwise
 */
public record Question(
    String text,
    Optional<String> conversationId,
    Optional<String> dataset,
    Optional<String> after) {
  public static final int MAX_LENGTH = 2_000;

  /**
   * @throws QuaestorException {@code QUESTION_INVALID}
   */
  public Question {
    if (text.isBlank()) {
      throw new QuaestorException(
          ErrorCode.QUESTION_INVALID,
          "the question is empty: ask something, for example"
              + " 'What are the top 5 best-selling products?'");
    }
    if (text.length() > MAX_LENGTH) {
      throw new QuaestorException(
          ErrorCode.QUESTION_INVALID,
          "the question has %d characters; at most %d are read: ask it in fewer words"
              .formatted(text.length(), MAX_LENGTH));
    }
  }

  public Question(String text, Optional<String> conversationId, Optional<String> dataset) {
    this(text, conversationId, dataset, Optional.empty());
  }

  public Question(String text, Optional<String> conversationId) {
    this(text, conversationId, Optional.empty());
  }

  public Question(String text) {
    this(text, Optional.empty());
  }
}
