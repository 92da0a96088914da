package io.quaestor.jobs;

import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobError;
import io.quaestor.load.JobFile;
import io.quaestor.load.JobState;
import io.quaestor.load.RejectLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes jobs of rows: one for each file, those of a job together and in their order. */
final class JobRows {
  private JobRows() {}

  static List<Job> read(ResultSet rows) throws SQLException {
    List<Job> jobs = new ArrayList<>();
    boolean more = rows.next();
    while (more) {
      String id = rows.getString("id");
      Job head = job(rows);
      List<JobFile> files = new ArrayList<>();
      do {
        // A job without files has one row, with nothing in it.
        if (rows.getString("job_id") != null) {
          files.add(file(rows));
        }
        more = rows.next();
      } while (more && rows.getString("id").equals(id));
      jobs.add(with(head, files));
    }
    return jobs;
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getString("id"),
        row.getString("dataset"),
        row.getString("folder"),
        List.of(),
        new RejectLimit(row.getLong("reject_count"), row.getDouble("reject_share")),
        row.getBoolean("again"),
        row.getString("submitted_by"),
        Instant.ofEpochMilli(row.getLong("submitted_at")),
        JobState.of(row.getString("state")),
        row.getInt("attempts"),
        moment(row, "started_at"),
        Instant.ofEpochMilli(row.getLong("changed_at")),
        moment(row, "ended_at"),
        error(row),
        row.getBoolean("cancelling"));
  }

  private static Job with(Job head, List<JobFile> files) {
    return new Job(
        head.id(),
        head.dataset(),
        head.folder(),
        files,
        head.rejectLimit(),
        head.again(),
        head.submittedBy(),
        head.submittedAt(),
        head.state(),
        head.attempts(),
        head.startedAt(),
        head.changedAt(),
        head.endedAt(),
        head.error(),
        head.cancelling());
  }

  private static JobFile file(ResultSet row) throws SQLException {
    return new JobFile(
        row.getString("table_name"),
        row.getString("file_name"),
        row.getLong("bytes"),
        row.getString("fingerprint"),
        row.getLong("row_estimate"),
        new FileProgress(
            row.getLong("rows_read"),
            row.getLong("rows_written"),
            row.getLong("rows_rejected"),
            row.getLong("bytes_read")),
        JsonText.list(row.getString("extra_columns")),
        Optional.ofNullable(row.getString("duplicate_of")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static Optional<JobError> error(ResultSet row) throws SQLException {
    String code = row.getString("error_code");
    return code == null
        ? Optional.empty()
        : Optional.of(new JobError(code, row.getString("error_detail")));
  }
}
