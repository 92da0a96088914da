package io.quaestor.jobs;

import io.quaestor.ingest.CsvLine;
import io.quaestor.job.FileOutcome;
import io.quaestor.job.FileProgress;
import io.quaestor.job.Job;
import io.quaestor.job.JobError;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import io.quaestor.port.JobBook;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book of jobs in the application's own tables; moments are kept to the millisecond. */
public final class JdbcJobBook implements JobBook {
  private static final String ENDED_BEFORE =
      "(SELECT id FROM load_job WHERE state IN ('done', 'failed', 'cancelled') AND ended_at < ?)";

  private final Transactions transactions;
  private final RejectPages rejects;

  public JdbcJobBook(JobTables tables) {
    this.transactions = new Transactions(tables);
    this.rejects = new RejectPages(transactions);
  }

  @Override
  public void add(Job job) {
    transactions.run(
        connection -> {
          JobEntry.write(connection, job);
          return job;
        });
  }

  @Override
  public Optional<Job> find(String id) {
    return transactions.run(connection -> JobPages.find(connection, id));
  }

  @Override
  public List<Job> list(JobFilter filter) {
    return transactions.run(connection -> JobPages.list(connection, filter));
  }

  @Override
  public Map<JobState, Long> count() {
    return transactions.run(JobPages::count);
  }

  @Override
  public List<String> open(String folder) {
    return transactions.run(connection -> JobPages.open(connection, folder));
  }

  @Override
  public Optional<Job> begin(String id, Instant at) {
    return transactions.run(connection -> JobStates.begin(connection, id, at));
  }

  @Override
  public void beginFile(String id, int file, List<String> header) {
    transactions.run(connection -> AttemptNotes.beginFile(connection, id, file, header));
  }

  @Override
  public boolean progress(String id, int file, FileProgress progress, Instant at) {
    return transactions.run(
        connection -> AttemptNotes.progress(connection, id, file, progress, at));
  }

  @Override
  public void reject(String id, int file, List<CsvLine.Reject> rejected) {
    transactions.run(connection -> AttemptNotes.reject(connection, id, file, rejected));
  }

  @Override
  public void done(String id, List<FileOutcome> outcomes, Instant at) {
    transactions.run(connection -> JobStates.done(connection, id, outcomes, at));
  }

  @Override
  public void failed(String id, JobError error, Instant at) {
    transactions.run(connection -> JobStates.failed(connection, id, error, at));
  }

  @Override
  public void cancelled(String id, Instant at) {
    transactions.run(connection -> JobStates.cancelled(connection, id, at));
  }

  @Override
  public void postpone(String id, JobError reason, Instant at) {
    transactions.run(connection -> JobStates.postpone(connection, id, reason, at));
  }

  @Override
  public Optional<Job> cancel(String id, Instant at) {
    return transactions.run(connection -> JobStates.cancel(connection, id, at));
  }

  @Override
  public void rejects(String id, RejectSink sink) {
    rejects.hand(id, sink);
  }

  @Override
  public int forget(Instant endedBefore) {
    return transactions.run(connection -> forget(connection, endedBefore.toEpochMilli()));
  }

  private static int forget(Connection connection, long endedBefore) throws SQLException {
    Sql.update(connection, "DELETE FROM load_reject WHERE job_id IN " + ENDED_BEFORE, endedBefore);
    Sql.update(connection, "DELETE FROM load_file WHERE job_id IN " + ENDED_BEFORE, endedBefore);
    return Sql.update(connection, "DELETE FROM load_job WHERE id IN " + ENDED_BEFORE, endedBefore);
  }
}
