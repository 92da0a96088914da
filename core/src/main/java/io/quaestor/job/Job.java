package io.quaestor.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A load as people see it: what was sent, how far it is, how it ended.
 *
 * @param folder the upload folder that holds its files; only workers who share it can do the job
 * @param again whether files are loaded although they landed before
 * @param submittedBy the name of the key it was sent with
 * @param attempts how many were begun
 * @param startedAt when the first one was
 * @param changedAt when anything was noted last
 * @param error why it failed; while it is queued or running, why it is tried again
 * @param cancelling whether somebody has asked for its end
 */
public record Job(
    String id,
    String dataset,
    String folder,
    List<JobFile> files,
    RejectLimit rejectLimit,
    boolean again,
    String submittedBy,
    Instant submittedAt,
    JobState state,
    int attempts,
    Optional<Instant> startedAt,
    Instant changedAt,
    Optional<Instant> endedAt,
    Optional<JobError> error,
    boolean cancelling) {
  public Job {
    files = List.copyOf(files);
  }

  /** Of all files together. */
  public FileProgress progress() {
    return files.stream().map(JobFile::progress).reduce(FileProgress.none(), FileProgress::plus);
  }

  /** Of all files together. */
  public long bytes() {
    return files.stream().mapToLong(JobFile::bytes).sum();
  }

  /** Of all files together, as counted while they came in. */
  public long rows() {
    return files.stream().mapToLong(JobFile::rows).sum();
  }

  /** From the beginning of the first attempt to now or to the end; zero before. */
  public Duration took() {
    return startedAt
        .map(start -> Duration.between(start, endedAt.orElse(changedAt)))
        .orElse(Duration.ZERO);
  }

  /** Rows that were read in a second of its time; none before anything was. */
  public Optional<Double> rowsPerSecond() {
    double seconds = took().toNanos() / 1e9;
    long read = progress().rowsRead();
    return seconds > 0 && read > 0 ? Optional.of(read / seconds) : Optional.empty();
  }

  /** How long it will take at the speed so far; none when that is not known or it is over. */
  public Optional<Duration> timeLeft() {
    long read = progress().bytesRead();
    if (state != JobState.RUNNING || read == 0) {
      return Optional.empty();
    }
    double share = (double) Math.max(0, bytes() - read) / read;
    return Optional.of(Duration.ofMillis(Math.round(took().toMillis() * share)));
  }
}
