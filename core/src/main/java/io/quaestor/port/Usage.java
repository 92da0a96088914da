package io.quaestor.port;

/**
 * What was asked of a language model for one question.
 *
 * @param calls that it replied to; a call that failed and was made again counts once
 * @param promptTokens as counted by the service; 0 when it did not say
 * @param completionTokens as counted by the service; 0 when it did not say
 */
public record Usage(int calls, int promptTokens, int completionTokens) {
  /** No model was asked. */
  public static final Usage NONE = new Usage(0, 0, 0);

  public Usage plus(Usage other) {
    return new Usage(
        calls + other.calls,
        promptTokens + other.promptTokens,
        completionTokens + other.completionTokens);
  }
}
