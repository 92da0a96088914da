package io.quaestor.http.problem;

import io.quaestor.http.usage.UsageBody;
import java.util.List;

/**
 * What a problem says of a question that was declined.
 *
 * @param notUnderstood words, as they were typed
 * @param readings what the question may mean: each is asked as it stands, in the same conversation
 * @param suggestions other questions that can be answered
 * @param conversationId to go on with
 * @param usage of a language model
 */
record DeclinePart(
    List<String> notUnderstood,
    List<String> readings,
    List<String> suggestions,
    String conversationId,
    UsageBody usage) {}
