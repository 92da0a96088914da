package io.quaestor.translate;

import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.values.DataProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question and what is known around it.
 *
 * @param earlier the questions of the same conversation, oldest first
 * @param failed what this translator made of the same question before and why it did not do
 */
public record TranslationRequest(
    String question, List<Turn> earlier, DataProfile profile, List<FailedAttempt> failed) {
  public TranslationRequest {
    earlier = List.copyOf(earlier);
    failed = List.copyOf(failed);
  }

  /** The same request with one more attempt that failed. */
  public TranslationRequest after(FailedAttempt attempt) {
    List<FailedAttempt> all = new ArrayList<>(failed);
    all.add(attempt);
    return new TranslationRequest(question, earlier, profile, all);
  }

  /** SQL that the guard refused or the database could not run, and their words. */
  public record FailedAttempt(String sql, String problem) {}

  /**
   * An earlier question.
   *
   * @param sql what answered it; nothing when it was declined
   * @param relation to the question before it
   */
  public record Turn(String question, Optional<String> sql, Relation relation) {
    public static Turn answered(String question, String sql, Relation relation) {
      return new Turn(question, Optional.of(sql), relation);
    }

    public static Turn declined(String question) {
      return new Turn(question, Optional.empty(), Relation.UNKNOWN);
    }
  }
}
