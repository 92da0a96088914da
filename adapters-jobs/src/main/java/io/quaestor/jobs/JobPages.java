package io.quaestor.jobs;

import io.quaestor.job.Job;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds jobs: each with all its files in one statement, so that they are of one moment. */
final class JobPages {
  private static final String NEWEST_FIRST = " ORDER BY submitted_at DESC, entry DESC";

  private JobPages() {}

  static Optional<Job> find(Connection connection, String id) throws SQLException {
    return read(connection, "SELECT * FROM load_job WHERE id = ?", List.of(id)).stream()
        .findFirst();
  }

  static List<Job> list(Connection connection, JobFilter filter) throws SQLException {
    StringBuilder sql = new StringBuilder("SELECT * FROM load_job WHERE 1 = 1");
    List<Object> values = new ArrayList<>();
    if (!filter.states().isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(filter.states().size(), "?"));
      sql.append(" AND state IN (").append(marks).append(')');
      filter.states().stream().map(JobState::word).forEach(values::add);
    }
    filter
        .table()
        .ifPresent(
            table -> {
              sql.append(" AND id IN (SELECT job_id FROM load_file WHERE table_name = ?)");
              values.add(table);
            });
    filter
        .before()
        .ifPresent(
            job -> {
              sql.append(" AND (submitted_at, entry)");
              sql.append(" < (SELECT submitted_at, entry FROM load_job WHERE id = ?)");
              values.add(job);
            });
    sql.append(NEWEST_FIRST).append(" LIMIT ?");
    values.add(filter.limit());
    return read(connection, sql.toString(), values);
  }

  static Map<JobState, Long> count(Connection connection) throws SQLException {
    Map<JobState, Long> counts = new EnumMap<>(JobState.class);
    Sql.query(
            connection,
            row -> Map.entry(JobState.of(row.getString(1)), row.getLong(2)),
            "SELECT state, COUNT(*) FROM load_job GROUP BY state")
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** The ids of those in a folder that are not over, oldest first. */
  static List<String> open(Connection connection, String folder) throws SQLException {
    return Sql.query(
        connection,
        row -> row.getString(1),
        "SELECT id FROM load_job WHERE folder = ? AND state IN ('queued', 'running')"
            + " ORDER BY submitted_at, entry",
        folder);
  }

  private static List<Job> read(Connection connection, String jobs, List<Object> values)
      throws SQLException {
    String sql =
        "SELECT * FROM ("
            + jobs
            + ") AS job LEFT JOIN load_file ON job_id = id"
            + NEWEST_FIRST
            + ", place";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Sql.bind(statement, values.toArray());
      try (ResultSet rows = statement.executeQuery()) {
        return JobRows.read(rows);
      }
    }
  }
}
