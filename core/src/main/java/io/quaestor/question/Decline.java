package io.quaestor.question;

import io.quaestor.port.Usage;
import java.util.List;

/**
 * Why a question is not answered.
 *
 * @param reason a sentence in the question's language that says what was not understood
 * @param notUnderstood the words of the question that were not understood, as they were typed
 * @param readings what the question may mean, where that is what is not sure: at most three, each
 *     to be asked as it stands in the same conversation
 * @param suggestions other questions that can be answered
 * @param conversationId hand it back with the next question to continue
 * @param usage of a language model
 */
public record Decline(
    String reason,
    List<String> notUnderstood,
    List<String> readings,
    List<String> suggestions,
    String conversationId,
    Usage usage) {
  public Decline {
    notUnderstood = List.copyOf(notUnderstood);
    readings = List.copyOf(readings);
    suggestions = List.copyOf(suggestions);
  }
}
