package io.quaestor.contract.llm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the stub behaves when it is asked, whichever format it is asked in. */
public sealed interface StubReply {
  /** A good reply with its token counts. */
  record Text(String text, int promptTokens, int completionTokens) implements StubReply {}

  /** A good reply of a service that counts no tokens. */
  record Uncounted(String text) implements StubReply {}

  /** An error in the service's own format. */
  record Failure(int status, String message, Optional<String> retryAfter) implements StubReply {}

  /** An error whose message repeats the header that holds the key, as some services do. */
  record FailureWithKey(int status) implements StubReply {}

  /** A body that is not JSON, with status 200, such as a proxy's page. */
  record NotJson() implements StubReply {}

  /** JSON, with status 200, in which a known field has the wrong type. */
  record WrongShape() implements StubReply {}

  /** A reply in the right format that holds no message. */
  record NoMessage() implements StubReply {}

  /** The connection ends before a whole reply has come. */
  record Cut(Moment moment) implements StubReply {
    /** How far the reply had come. */
    public enum Moment {
      BEFORE_REPLY,
      BY_RESET,
      WITHIN_REPLY
    }
  }

  /** Nothing comes for this long, then a good reply. */
  record Silence(Duration delay) implements StubReply {}

  /** The headers of a good reply come at once, its body a few bytes at a time, taking this long. */
  record Dribble(Duration duration) implements StubReply {}

  static StubReply text(String text) {
    return new Text(text, 12, 8);
  }

  /** An answer in the form that Quaestor asks its models for. */
  static StubReply sql(String sql, String... assumptions) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("sql", sql).putNull("decline").putArray("reading").add("run: " + sql);
    var list = answer.putArray("assumptions");
    List.of(assumptions).forEach(list::add);
    return text(answer.toString());
  }

  /** A decline in the form that Quaestor asks its models for. */
  static StubReply decline(String reason) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.putNull("sql").put("decline", reason).putArray("reading");
    answer.putArray("assumptions");
    return text(answer.toString());
  }

  static StubReply failure(int status, String message) {
    return new Failure(status, message, Optional.empty());
  }

  /**
   * @param retryAfter the header's value, as it is to be sent
   */
  static StubReply busy(String retryAfter) {
    return new Failure(429, "Rate limit reached", Optional.of(retryAfter));
  }
}
