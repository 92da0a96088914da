package io.quaestor.port;

import io.quaestor.error.QuaestorException;

/**
 * Outgoing port: one call to a language model. An adapter is only transport: prompts, parsing and
 * repairs live in core, once for all models. Each adapter passes {@code LanguageModelContract}.
 * Implementations are safe for concurrent calls.
 */
public interface LanguageModel {
  /** The model's name as configured, for people and for the answer's provenance. */
  String name();

  /**
   * Sends one conversation once and waits for the whole reply. Whether to try again is core's
   * business.
   *
   * @throws QuaestorException {@code MODEL_TIMEOUT}; {@code MODEL_BUSY} for 429, with the pause the
   *     service asked for; {@code MODEL_REFUSED} for what the same call would get again: a wrong
   *     key, an unknown model, a conversation that the service does not take or the model declines
   *     to reply to (4xx but 408 and 425); {@code MODEL_UNAVAILABLE} for everything else that is
   *     not a reply: 5xx, a cut connection, a body that does not follow the service's format; and
   *     when the thread is interrupted, which then stays so
   */
  ModelReply complete(ModelRequest request);
}
