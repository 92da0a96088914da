package io.quaestor.http.load;

import io.quaestor.job.FileProgress;
import io.quaestor.job.Job;
import io.quaestor.job.JobError;
import io.quaestor.job.JobState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job. Numbers without a file are of all its files together.
 *
 * @param jobId the id once more, as the answer to an upload calls it; {@code task_id} is the same
 * @param status the state once more, under the name that the answer to an upload has
 * @param state {@code queued}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param rowsToProcess as counted while the files came in
 * @param rowsWritten in the table only once the job is done; 0 when it has ended otherwise
 * @param secondsLeft null where it is not known
 * @param error while the job is not over, why it is tried again
 * @param extraColumns columns of the files that the tables do not have, and that were left out
 * @param duplicateOf the earlier load of the same files, when none of them had to be loaded
 */
record JobBody(
    String id,
    String jobId,
    String taskId,
    String status,
    String dataset,
    String state,
    boolean cancelling,
    List<JobFileBody> files,
    long rowsToProcess,
    long rowsRead,
    long rowsWritten,
    long rowsRejected,
    long bytes,
    long bytesRead,
    @Nullable Double rowsPerSecond,
    @Nullable Long secondsLeft,
    int attempts,
    @Nullable JobError error,
    List<String> extraColumns,
    @Nullable String duplicateOf,
    String maxRejects,
    boolean again,
    String submittedBy,
    String submittedAt,
    @Nullable String startedAt,
    String changedAt,
    @Nullable String endedAt,
    Map<String, String> links) {
  static JobBody of(Job job, JobLinks links) {
    FileProgress progress = job.progress();
    boolean inVain = job.state().isOver() && job.state() != JobState.DONE;
    return new JobBody(
        job.id(),
        job.id(),
        job.id(),
        job.state().word(),
        job.dataset(),
        job.state().word(),
        job.cancelling(),
        job.files().stream().map(file -> JobFileBody.of(file, inVain, links)).toList(),
        job.rows(),
        progress.rowsRead(),
        inVain ? 0 : progress.rowsWritten(),
        progress.rowsRejected(),
        job.bytes(),
        progress.bytesRead(),
        job.rowsPerSecond().map(rate -> Math.round(rate * 10) / 10.0).orElse(null),
        job.timeLeft().map(JobBody::wholeSeconds).orElse(null),
        job.attempts(),
        job.error().orElse(null),
        job.files().stream().flatMap(file -> file.extraColumns().stream()).distinct().toList(),
        duplicateOf(job).orElse(null),
        job.rejectLimit().toString(),
        job.again(),
        job.submittedBy(),
        text(job.submittedAt()),
        job.startedAt().map(JobBody::text).orElse(null),
        text(job.changedAt()),
        job.endedAt().map(JobBody::text).orElse(null),
        links.all());
  }

  private static Optional<String> duplicateOf(Job job) {
    boolean all = job.files().stream().allMatch(file -> file.duplicateOf().isPresent());
    return job.files().getFirst().duplicateOf().filter(load -> all);
  }

  /** Rounded up, so that nobody is told zero who still waits. */
  private static long wholeSeconds(Duration time) {
    return time.plusMillis(999).toSeconds();
  }

  private static String text(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
