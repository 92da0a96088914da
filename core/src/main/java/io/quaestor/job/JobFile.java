package io.quaestor.job;

import java.util.List;
import java.util.Optional;

/**
 * One file of a job.
 *
 * @param table where its rows go
 * @param name as it was sent, without a folder; for people only
 * @param bytes its size
 * @param fingerprint of its content
 * @param rows how many it seems to have, counted while it came in
 * @param progress of the present attempt, or of the last
 * @param extraColumns known at the end
 * @param duplicateOf known at the end
 */
public record JobFile(
    String table,
    String name,
    long bytes,
    String fingerprint,
    long rows,
    FileProgress progress,
    List<String> extraColumns,
    Optional<String> duplicateOf) {
  public JobFile {
    extraColumns = List.copyOf(extraColumns);
  }

  /** One that nobody has begun with. */
  public static JobFile waiting(
      String table, String name, long bytes, String fingerprint, long rows) {
    return new JobFile(
        table, name, bytes, fingerprint, rows, FileProgress.none(), List.of(), Optional.empty());
  }
}
