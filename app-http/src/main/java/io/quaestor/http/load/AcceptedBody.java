package io.quaestor.http.load;

import io.quaestor.job.Job;
import io.quaestor.job.JobFile;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answer to an upload.
 *
 * @param taskId the job's id once more, as some clients call it
 * @param filename of all files, with commas between
 * @param rowsToProcess as counted while the files came in
 */
record AcceptedBody(
    String jobId,
    String taskId,
    String status,
    String filename,
    long rowsToProcess,
    Map<String, String> links) {
  static AcceptedBody of(Job job, JobLinks links) {
    return new AcceptedBody(
        job.id(),
        job.id(),
        "accepted",
        job.files().stream().map(JobFile::name).collect(Collectors.joining(", ")),
        job.rows(),
        links.all());
  }
}
