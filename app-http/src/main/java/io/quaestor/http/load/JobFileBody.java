package io.quaestor.http.load;

import io.quaestor.job.FileProgress;
import io.quaestor.job.JobFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a job.
 *
 * @param filename as it was sent, without a folder
 * @param rowsToProcess as counted while it came in
 * @param duplicateOf the earlier load of the same file, when it was not loaded again
 * @param rejects the path of the rows that did not fit; null as long as there is none
 */
record JobFileBody(
    String table,
    String filename,
    long rowsToProcess,
    long rowsRead,
    long rowsWritten,
    long rowsRejected,
    long bytes,
    long bytesRead,
    List<String> extraColumns,
    @Nullable String duplicateOf,
    @Nullable String rejects) {
  /**
   * @param inVain whether the job has ended and nothing of it is left
   */
  static JobFileBody of(JobFile file, boolean inVain, JobLinks links) {
    FileProgress progress = file.progress();
    return new JobFileBody(
        file.table(),
        file.name(),
        file.rows(),
        progress.rowsRead(),
        inVain ? 0 : progress.rowsWritten(),
        progress.rowsRejected(),
        file.bytes(),
        progress.bytesRead(),
        file.extraColumns(),
        file.duplicateOf().orElse(null),
        progress.rowsRejected() > 0 ? links.rejects(file) : null);
  }
}
