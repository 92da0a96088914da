package io.quaestor.jobs;

import io.quaestor.ingest.CsvLine;
import io.quaestor.load.FileProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * What is noted while an attempt goes on. A worker that was taken for dead may note something after
 * the job has ended: then nothing is written.
 */
final class AttemptNotes {
  private static final String PROGRESS =
      "UPDATE load_file SET rows_read = ?, rows_written = ?, rows_rejected = ?, bytes_read = ?"
          + " WHERE job_id = ? AND place = ?";

  /** Two workers may come upon the same line, when one of them was taken for dead. */
  private static final String REJECT =
      "INSERT INTO load_reject (job_id, place, line, column_name, value, reason, fields)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (job_id, place, line) DO NOTHING";

  private AttemptNotes() {}

  static boolean beginFile(Connection connection, String id, int place, List<String> header)
      throws SQLException {
    if (!goesOn(connection, id)) {
      return false;
    }
    Sql.update(connection, "DELETE FROM load_reject WHERE job_id = ? AND place = ?", id, place);
    Sql.update(connection, PROGRESS, 0, 0, 0, 0, id, place);
    Sql.update(
        connection,
        "UPDATE load_file SET header = ? WHERE job_id = ? AND place = ?",
        JsonText.of(header),
        id,
        place);
    return true;
  }

  static boolean progress(
      Connection connection, String id, int place, FileProgress progress, Instant at)
      throws SQLException {
    boolean wanted =
        Sql.update(
                connection,
                "UPDATE load_job SET changed_at = ?"
                    + " WHERE id = ? AND state IN ('queued', 'running') AND cancelling = ?",
                at.toEpochMilli(),
                id,
                false)
            == 1;
    if (wanted) {
      Sql.update(
          connection,
          PROGRESS,
          progress.rowsRead(),
          progress.rowsWritten(),
          progress.rowsRejected(),
          progress.bytesRead(),
          id,
          place);
    }
    return wanted;
  }

  static boolean reject(Connection connection, String id, int place, List<CsvLine.Reject> rejects)
      throws SQLException {
    if (!goesOn(connection, id)) {
      return false;
    }
    try (PreparedStatement insert = connection.prepareStatement(REJECT)) {
      for (CsvLine.Reject reject : rejects) {
        insert.setString(1, id);
        insert.setInt(2, place);
        insert.setLong(3, reject.line());
        insert.setString(4, reject.column().orElse(null));
        insert.setString(5, JsonText.of(reject.value()));
        insert.setString(6, reject.reason());
        insert.setString(7, JsonText.of(reject.fields()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return true;
  }

  /** Until the end of the transaction nobody can end the job: the statement locks it. */
  private static boolean goesOn(Connection connection, String id) throws SQLException {
    return Sql.update(
            connection,
            "UPDATE load_job SET changed_at = changed_at"
                + " WHERE id = ? AND state IN ('queued', 'running')",
            id)
        == 1;
  }
}
