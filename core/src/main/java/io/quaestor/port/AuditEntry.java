package io.quaestor.port;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the {@link AuditLog}: SQL that the guard refused, or one run of a query. It holds
 * what people and models wrote, and never a row.
 *
 * <p>Texts are kept so that every store gives them back alike and no reader overlooks a part: at
 * most {@value #MAX_TEXT} characters, a longer one ending in how many it had; NUL, at which many
 * programs stop reading, as {@code ␀}; half a surrogate pair as U+FFFD.
 *
 * @param at when it began, to the millisecond
 * @param who the caller's name; {@code quaestor} for what Quaestor wants to know for itself
 * @param question in plain words; none for SQL that was written by hand
 * @param received the SQL as it came to the guard
 * @param run the SQL as the database got it; none when it was refused
 * @param reason the rule of the guard ({@link io.quaestor.sql.Rule}) that refused it, the slug of
 *     the failure ({@link io.quaestor.error.ErrorCode}) or {@value #ABANDONED}; none when it ran
 * @param rows how many were handed on; what a caller skips or what is cut off is not counted
 * @param took the run, or the check that refused it
 */
public record AuditEntry(
    Instant at,
    String who,
    Optional<String> question,
    String received,
    Optional<String> run,
    Verdict verdict,
    Optional<String> reason,
    long rows,
    Duration took) {
  public static final int MAX_TEXT = 20_000;

  /** The reason of a run whose receiver took no more rows: a client that went away. */
  public static final String ABANDONED = "abandoned";

  private static final char NUL_SIGN = '\u2400';
  private static final char REPLACEMENT = '\uFFFD';

  public AuditEntry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    who = legible(who);
    question = question.map(AuditEntry::legible);
    received = legible(received);
    run = run.map(AuditEntry::legible);
  }

  /** What became of the SQL. The names are public API: they stand in the store. */
  public enum Verdict {
    /** By the guard; no database has seen it. */
    REFUSED,
    /** To the end of its rows, or to the most that may be given. */
    RAN,
    /** Refused by the database, stopped by a limit, or broken off. */
    FAILED
  }

  static String legible(String text) {
    String kept = text.length() <= MAX_TEXT ? text : cut(text);
    StringBuilder legible = new StringBuilder(kept.length());
    kept.codePoints()
        .forEach(
            point ->
                legible.appendCodePoint(
                    point == 0
                        ? NUL_SIGN
                        : Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point));
    return legible.toString();
  }

  private static String cut(String text) {
    String mark = String.format(Locale.ROOT, " … [cut; %,d characters in all]", text.length());
    int end = MAX_TEXT - mark.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + mark;
  }
}
