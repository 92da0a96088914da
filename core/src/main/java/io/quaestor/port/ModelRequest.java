package io.quaestor.port;

import java.time.Duration;
import java.util.List;

/**
 * One conversation for a language model to continue.
 *
 * @param system the instructions
 * @param turns what was said, oldest first; the last is the user's
 * @param answerSchema the JSON Schema that the reply must follow
 * @param timeout for the whole call, retries included
 */
public record ModelRequest(
    String system, List<Turn> turns, AnswerSchema answerSchema, Duration timeout) {
  public ModelRequest {
    turns = List.copyOf(turns);
    if (turns.isEmpty() || turns.getLast().speaker() != Speaker.USER) {
      throw new IllegalArgumentException("the last turn must be the user's");
    }
  }

  /** The same, in another time. */
  public ModelRequest within(Duration time) {
    return new ModelRequest(system, turns, answerSchema, time);
  }

  /** Who said a turn. */
  public enum Speaker {
    USER,
    MODEL
  }

  public record Turn(Speaker speaker, String text) {}

  /**
   * @param name letters, digits and underscores only
   * @param json a JSON Schema for an object, as text
   */
  public record AnswerSchema(String name, String json) {}
}
