package io.quaestor.contract.job;

import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobFile;
import io.quaestor.load.JobState;
import io.quaestor.load.RejectLimit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Jobs to try a book with. */
final class SampleJobs {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00.042Z");

  private SampleJobs() {}

  /** One that waits, sent at noon, with a file for each table. */
  static Job waiting(String... tables) {
    return waitingSince(NOON, tables);
  }

  static Job waitingSince(Instant sent, String... tables) {
    return job("some folder", sent, Stream.of(tables).map(SampleJobs::file).toList());
  }

  static Job waitingIn(String folder, Instant sent) {
    return job(folder, sent, List.of(file("t")));
  }

  static Job job(String folder, Instant sent, List<JobFile> files) {
    return new Job(
        UUID.randomUUID().toString(),
        "pos",
        folder,
        files,
        new RejectLimit(17, 0.125),
        true,
        "till",
        sent,
        JobState.QUEUED,
        0,
        Optional.empty(),
        sent,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static JobFile file(String table) {
    return new JobFile(
        table,
        "Ventas \"ñ\" 日本.csv",
        5_000_000_000L,
        "ab".repeat(32),
        3_000_000_000L,
        FileProgress.none(),
        List.of(),
        Optional.empty());
  }
}
