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
 * @param varied whether another reply is wanted each time, rather than the most likely one
 */
public record ModelRequest(
    String system, List<Turn> turns, AnswerSchema answerSchema, Duration timeout, boolean varied) {
  public ModelRequest {
    turns = List.copyOf(turns);
    if (turns.isEmpty() || turns.getLast().speaker() != Speaker.USER) {
      throw new IllegalArgumentException("the last turn must be the user's");
    }
  }

  /** For the most likely reply. */
  public ModelRequest(
      String system, List<Turn> turns, AnswerSchema answerSchema, Duration timeout) {
    this(system, turns, answerSchema, timeout, false);
  }

  /** The same, in another time. */
  public ModelRequest within(Duration time) {
    return new ModelRequest(system, turns, answerSchema, time, varied);
  }

  /** The same, for one of several replies that are to be compared. */
  public ModelRequest oneOfSeveral() {
    return new ModelRequest(system, turns, answerSchema, timeout, true);
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
