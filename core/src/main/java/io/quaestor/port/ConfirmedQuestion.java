package io.quaestor.port;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A question whose answer a person has confirmed.
 *
 * @param id of the answer
 * @param dataset the name of the one that was asked
 * @param question as it was typed
 * @param folded the question in the form in which it is the same as another
 * @param sql that answers it
 * @param who the name of the caller who confirmed it
 * @param at to the millisecond
 */
public record ConfirmedQuestion(
    String id, String dataset, String question, String folded, String sql, String who, Instant at) {
  public static final int LONGEST_ID = 100;
  public static final int LONGEST_QUESTION = 2_000;
  public static final int LONGEST_SQL = 20_000;

  /**
   * @throws IllegalArgumentException what {@link #objection} says
   */
  public ConfirmedQuestion {
    objection(id, question, sql)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    who = AuditEntry.legible(who);
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Why an answer cannot be kept: what is kept is given back just so, by every store. */
  public static Optional<String> objection(String id, String question, String sql) {
    return tooLong("id", id, LONGEST_ID)
        .or(() -> tooLong("question", question, LONGEST_QUESTION))
        .or(() -> tooLong("SQL", sql, LONGEST_SQL))
        .or(
            () ->
                AuditEntry.legible(question).equals(question) && AuditEntry.legible(sql).equals(sql)
                    ? Optional.empty()
                    : Optional.of("the question or its SQL has a NUL or half of a character"));
  }

  private static Optional<String> tooLong(String part, String text, int most) {
    return text.length() <= most
        ? Optional.empty()
        : Optional.of(
            "the %s has %d characters, and at most %d are kept"
                .formatted(part, text.length(), most));
  }

  /** A short text that two entries share when they are the same question. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(folded.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether {@code other} is the same question of the same dataset. */
  public boolean isSameQuestionAs(ConfirmedQuestion other) {
    return dataset.equals(other.dataset) && folded.equals(other.folded);
  }
}
