package io.quaestor.load;

import io.quaestor.ingest.CsvLine;
import io.quaestor.job.FileOutcome;
import io.quaestor.job.FileProgress;
import io.quaestor.job.Job;
import io.quaestor.job.JobError;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import io.quaestor.port.JobBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers what was noted of one job, in short. */
final class OneJobBook implements JobBook {
  private final Optional<Job> job;
  private final List<String> notes = new ArrayList<>();
  private boolean goesOn = true;

  /**
   * @param job what there is to begin; none when it is over
   */
  OneJobBook(Optional<Job> job) {
    this.job = job;
  }

  /** How the job ended, or why it waits, as far as it did; others may add to it. */
  List<String> notes() {
    return notes;
  }

  /** From now on, somebody wants the job to end. */
  void cancelRunning() {
    goesOn = false;
  }

  @Override
  public Optional<Job> begin(String id, Instant at) {
    return job;
  }

  @Override
  public void beginFile(String id, int file, List<String> header) {
    notes.add("begins file " + file);
  }

  @Override
  public boolean progress(String id, int file, FileProgress progress, Instant at) {
    return goesOn;
  }

  @Override
  public void reject(String id, int file, List<CsvLine.Reject> rejects) {
    notes.add("rejects " + rejects.size());
  }

  @Override
  public void done(String id, List<FileOutcome> outcomes, Instant at) {
    notes.add("done, rows " + outcomes.getFirst().progress().rowsWritten());
  }

  @Override
  public void failed(String id, JobError error, Instant at) {
    notes.add("failed, " + error.code());
  }

  @Override
  public void cancelled(String id, Instant at) {
    notes.add("cancelled");
  }

  @Override
  public void postpone(String id, JobError reason, Instant at) {
    notes.add("waits, " + reason.code());
  }

  @Override
  public void add(Job entered) {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public Optional<Job> find(String id) {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public List<Job> list(JobFilter filter) {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public Map<JobState, Long> count() {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public List<String> open(String folder) {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public Optional<Job> cancel(String id, Instant at) {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public void rejects(String id, RejectSink sink) {
    throw new AssertionError("not a worker's business");
  }

  @Override
  public int forget(Instant endedBefore) {
    throw new AssertionError("not a worker's business");
  }
}
