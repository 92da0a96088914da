package io.quaestor.load;

import io.quaestor.ingest.CsvLine;
import io.quaestor.job.FileProgress;
import io.quaestor.port.JobBook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Notes in the book how one attempt goes, some times a second, and hears there when to stop. */
final class JobWatch implements LoadWatch {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final JobBook book;
  private final String job;
  private final InstantSource clock;
  private long notedAt;

  JobWatch(JobBook book, String job, InstantSource clock) {
    this.book = book;
    this.job = job;
    this.clock = clock;
  }

  @Override
  public void begins(int file, List<String> header) {
    book.beginFile(job, file, header);
    notedAt = System.nanoTime();
  }

  @Override
  public void progress(int file, FileProgress progress) {
    if (System.nanoTime() - notedAt < PAUSE.toNanos()) {
      return;
    }
    notedAt = System.nanoTime();
    if (!book.progress(job, file, progress, clock.instant())) {
      throw new LoadCancelled();
    }
  }

  @Override
  public void rejected(int file, List<CsvLine.Reject> rejects) {
    book.reject(job, file, rejects);
  }
}
