package io.quaestor.question;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditLog;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.sql.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes the audit log: one line for each text that the guard refuses and for each run, before
 * anybody gets to know what became of it. When a line cannot be written, that failure is all the
 * caller gets. Thread-safe.
 */
final class Ledger {
  private final AuditLog log;
  private final Clock clock;

  Ledger(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Has {@code check} look at {@code sql}; only a refusal makes a line. */
  Verdict check(Asking asking, String sql, Supplier<Verdict> check) {
    Instant at = clock.instant();
    long start = System.nanoTime();
    Verdict verdict = check.get();
    if (verdict instanceof Verdict.Rejected rejected) {
      write(
          new AuditEntry(
              at,
              asking.caller().name(),
              asking.question(),
              sql,
              Optional.empty(),
              AuditEntry.Verdict.REFUSED,
              Optional.of(rejected.rule().name()),
              0,
              since(start)));
    }
    return verdict;
  }

  /**
   * Has {@code work} run {@code query}.
   *
   * @param received what {@code query} was made from
   * @param tally what {@code work} counts its rows with
   */
  <T> T run(Asking asking, String received, ValidatedQuery query, Tally tally, Supplier<T> work) {
    Line line = new Line(asking, received, query, tally, clock.instant(), System.nanoTime());
    T result;
    try {
      result = work.get();
    } catch (RuntimeException | Error failure) {
      writeAfter(failure, line);
      throw failure;
    }
    write(line.ended(AuditEntry.Verdict.RAN, Optional.empty()));
    return result;
  }

  /** A run under way. */
  private record Line(
      Asking asking, String received, ValidatedQuery query, Tally tally, Instant at, long start) {
    AuditEntry ended(AuditEntry.Verdict verdict, Optional<String> reason) {
      return new AuditEntry(
          at,
          asking.caller().name(),
          asking.question(),
          received,
          Optional.of(query.sql()),
          verdict,
          reason,
          tally.rows(),
          since(start));
    }

    String reason(Throwable failure) {
      if (tally.abandoned()) {
        return AuditEntry.ABANDONED;
      }
      return failure instanceof QuaestorException known
          ? known.code().slug()
          : ErrorCode.INTERNAL.slug();
    }
  }

  private void writeAfter(Throwable failure, Line line) {
    try {
      write(line.ended(AuditEntry.Verdict.FAILED, Optional.of(line.reason(failure))));
    } catch (RuntimeException unwritten) {
      unwritten.addSuppressed(failure);
      throw unwritten;
    }
  }

  /** Also for a thread that was interrupted: its query has run all the same. */
  private void write(AuditEntry entry) {
    boolean interrupted = Thread.interrupted();
    try {
      log.record(entry);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
