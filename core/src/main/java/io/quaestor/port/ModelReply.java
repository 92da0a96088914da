package io.quaestor.port;

/**
 * What a language model said.
 *
 * @param text as it came, chatter and all; meant to be JSON
 * @param promptTokens as counted by the service; 0 when it did not say
 * @param completionTokens as counted by the service; 0 when it did not say
 */
public record ModelReply(String text, int promptTokens, int completionTokens) {
  /** Of this one call. */
  public Usage usage() {
    return new Usage(1, promptTokens, completionTokens);
  }
}
