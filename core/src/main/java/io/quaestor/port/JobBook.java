package io.quaestor.port;

import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.CsvLine;
import io.quaestor.job.FileOutcome;
import io.quaestor.job.FileProgress;
import io.quaestor.job.Job;
import io.quaestor.job.JobError;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outgoing port: remembers jobs, shared by all machines that work on the same data. Each method is
 * atomic, and what it wrote outlives the process. Passes {@code JobBookContract}. Safe for
 * concurrent calls. Every method throws {@link QuaestorException} {@code DATABASE_UNAVAILABLE} when
 * the book cannot be reached.
 */
public interface JobBook {
  /** Enters a job as it is. */
  void add(Job job);

  Optional<Job> find(String id);

  /** Newest first. */
  List<Job> list(JobFilter filter);

  /** How many there are in each state; a state without any is left out. */
  Map<JobState, Long> count();

  /** The ids of the jobs of an upload folder that are not over, oldest first. */
  List<String> open(String folder);

  /**
   * Counts one more attempt and says that the job runs.
   *
   * @return the job; none when there is none or it is over
   */
  Optional<Job> begin(String id, Instant at);

  /** Begins a file anew: its progress is none, its rejects are forgotten. */
  void beginFile(String id, int file, List<String> header);

  /**
   * @return whether to go on; false when somebody wants the job to end
   */
  boolean progress(String id, int file, FileProgress progress, Instant at);

  /**
   * Keeps rows that did not fit.
   *
   * @param file its place in the job, from 0
   */
  void reject(String id, int file, List<CsvLine.Reject> rejects);

  /** Says that the job is done; does nothing when it is over already. */
  void done(String id, List<FileOutcome> outcomes, Instant at);

  /** Says that the job has failed; does nothing when it is over already. */
  void failed(String id, JobError error, Instant at);

  /** Says that the job was cancelled; does nothing when it is over already. */
  void cancelled(String id, Instant at);

  /** Puts the job back to wait, with the reason; does nothing when it is over already. */
  void postpone(String id, JobError reason, Instant at);

  /**
   * Asks for the end of a job: one that nobody has begun with is cancelled at once. Of any other,
   * the rows may have landed: whoever does it hears of it at its next {@link #progress} or {@link
   * #begin}, and looks.
   *
   * @return the job as it is then, over or not; none when there is none
   */
  Optional<Job> cancel(String id, Instant at);

  /** Hands out the rejects of a job, file by file, by line; keeps none in memory. */
  void rejects(String id, RejectSink sink);

  /**
   * Forgets jobs that ended before a moment, and their rejects.
   *
   * @return how many
   */
  int forget(Instant endedBefore);

  /** Takes rejects as they come. Called from one thread. */
  interface RejectSink {
    /** Once for each file, before its rejects; also for one without any. */
    void file(String table, List<String> header);

    void reject(CsvLine.Reject reject);
  }
}
