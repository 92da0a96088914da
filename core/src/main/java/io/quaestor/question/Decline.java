package io.quaestor.question;

import java.util.List;

/**
 * Why a question is not answered.
 *
 * @param reason a sentence in the question's language that says what was not understood
 * @param notUnderstood the words of the question that were not understood, as they were typed
 * @param suggestions questions that can be answered
 */
public record Decline(String reason, List<String> notUnderstood, List<String> suggestions) {
  public Decline {
    notUnderstood = List.copyOf(notUnderstood);
    suggestions = List.copyOf(suggestions);
  }
}
