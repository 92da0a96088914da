package io.quaestor.jobs;

import io.quaestor.load.FileOutcome;
import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobError;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves a job from one state to the next. Each move is one statement that looks at the state and
 * changes it, so that of two that come at once only one is made.
 */
final class JobStates {
  /** The end of every statement: what is over stays as it is. */
  private static final String UNLESS_OVER = " WHERE id = ? AND state IN ('queued', 'running')";

  private static final String END =
      "UPDATE load_job SET state = ?, ended_at = ?, changed_at = ?, error_code = NULL,"
          + " error_detail = NULL"
          + UNLESS_OVER;

  private JobStates() {}

  static Optional<Job> begin(Connection connection, String id, Instant at) throws SQLException {
    int begun =
        Sql.update(
            connection,
            "UPDATE load_job SET state = 'running', attempts = attempts + 1,"
                + " started_at = COALESCE(started_at, ?), changed_at = ?"
                + UNLESS_OVER,
            at.toEpochMilli(),
            at.toEpochMilli(),
            id);
    return begun == 1 ? JobPages.find(connection, id) : Optional.empty();
  }

  static boolean done(Connection connection, String id, List<FileOutcome> outcomes, Instant at)
      throws SQLException {
    boolean ended = end(connection, id, "done", at);
    for (int place = 0; ended && place < outcomes.size(); place++) {
      note(connection, id, place, outcomes.get(place));
    }
    return ended;
  }

  static boolean cancelled(Connection connection, String id, Instant at) throws SQLException {
    return end(connection, id, "cancelled", at);
  }

  static boolean failed(Connection connection, String id, JobError error, Instant at)
      throws SQLException {
    return Sql.update(
            connection,
            "UPDATE load_job SET state = 'failed', ended_at = ?, changed_at = ?, error_code = ?,"
                + " error_detail = ?"
                + UNLESS_OVER,
            at.toEpochMilli(),
            at.toEpochMilli(),
            error.code(),
            error.detail(),
            id)
        == 1;
  }

  /** A job that waits and that somebody wants to end has ended. */
  static boolean postpone(Connection connection, String id, JobError reason, Instant at)
      throws SQLException {
    return Sql.update(
            connection,
            "UPDATE load_job SET state = CASE WHEN cancelling THEN 'cancelled' ELSE 'queued' END,"
                + " ended_at = CASE WHEN cancelling THEN ? ELSE ended_at END, changed_at = ?,"
                + " error_code = CASE WHEN cancelling THEN NULL ELSE ? END,"
                + " error_detail = CASE WHEN cancelling THEN NULL ELSE ? END"
                + UNLESS_OVER,
            at.toEpochMilli(),
            at.toEpochMilli(),
            reason.code(),
            reason.detail(),
            id)
        == 1;
  }

  static Optional<Job> cancel(Connection connection, String id, Instant at) throws SQLException {
    Sql.update(
        connection,
        "UPDATE load_job SET state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,"
            + " ended_at = CASE state WHEN 'queued' THEN ? ELSE ended_at END,"
            + " error_code = CASE state WHEN 'queued' THEN NULL ELSE error_code END,"
            + " error_detail = CASE state WHEN 'queued' THEN NULL ELSE error_detail END,"
            + " changed_at = ?, cancelling = ?"
            + UNLESS_OVER,
        at.toEpochMilli(),
        at.toEpochMilli(),
        true,
        id);
    return JobPages.find(connection, id);
  }

  private static boolean end(Connection connection, String id, String state, Instant at)
      throws SQLException {
    return Sql.update(connection, END, state, at.toEpochMilli(), at.toEpochMilli(), id) == 1;
  }

  private static void note(Connection connection, String id, int place, FileOutcome outcome)
      throws SQLException {
    FileProgress progress = outcome.progress();
    Sql.update(
        connection,
        "UPDATE load_file SET rows_read = ?, rows_written = ?, rows_rejected = ?, bytes_read = ?,"
            + " extra_columns = ?, duplicate_of = NULLIF(?, '') WHERE job_id = ? AND place = ?",
        progress.rowsRead(),
        progress.rowsWritten(),
        progress.rowsRejected(),
        progress.bytesRead(),
        JsonText.of(outcome.extraColumns()),
        outcome.duplicateOf().orElse(""),
        id,
        place);
  }
}
