package io.quaestor.jobs;

import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobError;
import io.quaestor.load.JobFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Enters a new job. */
final class JobEntry {
  private static final String JOB =
      """
      INSERT INTO load_job (id, dataset, folder, reject_count, reject_share, again, submitted_by,
        submitted_at, state, attempts, changed_at, cancelling, started_at, ended_at, error_code,
        error_detail)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String FILE =
      """
      INSERT INTO load_file (job_id, place, table_name, file_name, bytes, fingerprint, row_estimate,
        header, rows_read, rows_written, rows_rejected, bytes_read, extra_columns, duplicate_of)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private JobEntry() {}

  static void write(Connection connection, Job job) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(JOB)) {
      Sql.bind(
          statement,
          job.id(),
          job.dataset(),
          job.folder(),
          job.rejectLimit().count(),
          job.rejectLimit().share(),
          job.again(),
          job.submittedBy(),
          job.submittedAt().toEpochMilli(),
          job.state().word(),
          job.attempts(),
          job.changedAt().toEpochMilli(),
          job.cancelling());
      bind(statement, 13, job.startedAt());
      bind(statement, 14, job.endedAt());
      statement.setString(15, job.error().map(JobError::code).orElse(null));
      statement.setString(16, job.error().map(JobError::detail).orElse(null));
      statement.executeUpdate();
    }
    for (int place = 0; place < job.files().size(); place++) {
      write(connection, job.id(), place, job.files().get(place));
    }
  }

  private static void write(Connection connection, String job, int place, JobFile file)
      throws SQLException {
    FileProgress progress = file.progress();
    try (PreparedStatement statement = connection.prepareStatement(FILE)) {
      Sql.bind(
          statement,
          job,
          place,
          file.table(),
          file.name(),
          file.bytes(),
          file.fingerprint(),
          file.rows(),
          JsonText.of(List.of()),
          progress.rowsRead(),
          progress.rowsWritten(),
          progress.rowsRejected(),
          progress.bytesRead(),
          JsonText.of(file.extraColumns()));
      statement.setString(14, file.duplicateOf().orElse(null));
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, int place, Optional<Instant> moment)
      throws SQLException {
    if (moment.isPresent()) {
      statement.setLong(place, moment.get().toEpochMilli());
    } else {
      statement.setNull(place, Types.BIGINT);
    }
  }
}
