package io.quaestor.translate;

import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.values.DataProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question and what is known around it.
 *
 * @param earlier the questions of the same conversation, oldest first
 * @param failed what this translator made of the same question before and why it did not do
 * @param until when it must be translated, all attempts together
 */
public record TranslationRequest(
    String question,
    List<Turn> earlier,
    DataProfile profile,
    List<FailedAttempt> failed,
    Deadline until) {
  /** Longer than anybody waits. */
  private static final Duration LONG = Duration.ofHours(1);

  public TranslationRequest {
    earlier = List.copyOf(earlier);
    failed = List.copyOf(failed);
  }

  /** Without a deadline, for translators that wait for nobody. */
  public TranslationRequest(
      String question, List<Turn> earlier, DataProfile profile, List<FailedAttempt> failed) {
    this(question, earlier, profile, failed, Deadline.in(LONG));
  }

  /** The same request, to be done in {@code time} from now on. */
  public TranslationRequest within(Duration time) {
    return new TranslationRequest(question, earlier, profile, failed, Deadline.in(time));
  }

  /** The same request with one more attempt that failed. */
  public TranslationRequest after(FailedAttempt attempt) {
    List<FailedAttempt> all = new ArrayList<>(failed);
    all.add(attempt);
    return new TranslationRequest(question, earlier, profile, all, until);
  }

  /**
   * SQL that did not do.
   *
   * @param problem in the words of whoever found it; empty where there is nothing more to say
   */
  public record FailedAttempt(String sql, Fault fault, String problem) {
    /** With the guard's words, which speak of the SQL and the catalog alone. */
    public static FailedAttempt refused(String sql, String explanation) {
      return new FailedAttempt(sql, Fault.REFUSED, explanation);
    }

    /** With the database's words, which may quote the data. */
    public static FailedAttempt failed(String sql, String words) {
      return new FailedAttempt(sql, Fault.FAILED, words);
    }

    /** A reply that no SQL could be read from. */
    public static FailedAttempt unreadable() {
      return new FailedAttempt("", Fault.UNREADABLE, "");
    }

    public static FailedAttempt foundNothing(String sql) {
      return new FailedAttempt(sql, Fault.FOUND_NOTHING, "");
    }
  }

  /** Why SQL did not do. */
  public enum Fault {
    REFUSED,
    FAILED,
    FOUND_NOTHING,
    UNREADABLE
  }

  /**
   * An earlier question.
   *
   * @param sql what answered it; nothing when it was declined
   * @param reading how it was understood, part by part; empty where that is not known
   * @param relation to the question before it
   */
  public record Turn(
      String question, Optional<String> sql, List<String> reading, Relation relation) {
    public Turn {
      reading = List.copyOf(reading);
    }

    public static Turn answered(
        String question, String sql, List<String> reading, Relation relation) {
      return new Turn(question, Optional.of(sql), reading, relation);
    }

    public static Turn declined(String question) {
      return new Turn(question, Optional.empty(), List.of(), Relation.UNKNOWN);
    }
  }
}
