package io.quaestor.load;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.CsvLines;
import io.quaestor.job.Job;
import io.quaestor.job.JobFile;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import io.quaestor.port.JobBook;
import io.quaestor.port.JobQueue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Takes loads in as jobs, and answers for them. Safe for concurrent calls. */
public final class Loads {
  /** For how long a file may come in, before it is taken for left over. */
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(24);

  private final Catalog catalog;
  private final JobBook book;
  private final JobQueue queue;
  private final UploadFolder uploads;
  private final InstantSource clock;

  public Loads(
      Catalog catalog, JobBook book, JobQueue queue, UploadFolder uploads, InstantSource clock) {
    this.catalog = catalog;
    this.book = book;
    this.queue = queue;
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * Makes a job of files that have come in, once their first lines fit their tables. Whatever
   * happens, the uploads are no longer the caller's.
   *
   * @throws QuaestorException {@code TABLE_UNKNOWN}; {@code FILE_MALFORMED} when a file is no CSV,
   *     has no row, or its header lacks a column
   */
  public Job submit(LoadRequest request) {
    try {
      Dataset dataset = catalog.datasetOf(request.files().getFirst().table());
      List<JobFile> files = request.files().stream().map(sent -> inspected(dataset, sent)).toList();
      String id = UUID.randomUUID().toString();
      IntStream.range(0, files.size())
          .forEach(i -> uploads.assign(request.files().get(i).upload(), id, i));
      Job job = job(id, dataset, files, request);
      try {
        book.add(job);
      } catch (RuntimeException e) {
        uploads.remove(id);
        throw e;
      }
      queue.put(id);
      return job;
    } finally {
      request.files().forEach(sent -> uploads.discard(sent.upload()));
    }
  }

  /**
   * @throws QuaestorException {@code JOB_UNKNOWN}
   */
  public Job job(String id) {
    return book.find(id).orElseThrow(Loads::unknown);
  }

  public List<Job> list(JobFilter filter) {
    return book.list(filter);
  }

  /**
   * Asks for the end of a job: one that waits is cancelled at once, one that runs soon.
   *
   * @throws QuaestorException {@code JOB_UNKNOWN}; {@code JOB_OVER} when it had ended before
   */
  public Job cancel(String id) {
    JobState before = job(id).state();
    if (before.isOver() && before != JobState.CANCELLED) {
      throw over(before);
    }
    Job job = book.cancel(id, clock.instant()).orElseThrow(Loads::unknown);
    if (job.state() == JobState.CANCELLED) {
      queue.drop(id);
      uploads.remove(id);
    } else if (job.state().isOver()) {
      throw over(job.state());
    }
    return job;
  }

  /**
   * Hands out what did not fit.
   *
   * @throws QuaestorException {@code JOB_UNKNOWN}
   */
  public void rejects(String id, JobBook.RejectSink sink) {
    job(id);
    book.rejects(id, sink);
  }

  /**
   * Puts right what a process left that was killed: brings jobs to the workers that were entered
   * only, and throws away files that no job has taken.
   */
  public void recover() {
    Instant now = clock.instant();
    List<String> open = book.open(uploads.id());
    open.forEach(queue::put);
    uploads.sweep(open, now.minus(LONGEST_UPLOAD));
  }

  private Job job(String id, Dataset dataset, List<JobFile> files, LoadRequest request) {
    Instant now = clock.instant();
    return new Job(
        id,
        dataset.name(),
        uploads.id(),
        files,
        request.rejectLimit(),
        request.again(),
        request.submittedBy(),
        now,
        JobState.QUEUED,
        0,
        Optional.empty(),
        now,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Reads as far as the first row. */
  private static JobFile inspected(Dataset dataset, LoadRequest.Sent sent) {
    Table table = dataset.loadable(sent.table()).orElseThrow(() -> elsewhere(dataset, sent));
    try (InputStream content =
        new BufferedInputStream(Files.newInputStream(sent.upload().content()))) {
      CsvLines lines = CsvLines.open(content, table);
      Upload upload = sent.upload();
      int header = lines.header().isEmpty() ? 0 : 1;
      return JobFile.waiting(
          table.name(),
          upload.name(),
          upload.bytes(),
          upload.fingerprint(),
          upload.rows() - header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QuaestorException elsewhere(Dataset dataset, LoadRequest.Sent sent) {
    return new QuaestorException(
        ErrorCode.TABLE_UNKNOWN,
        "the dataset %s has no table %s that takes rows".formatted(dataset.name(), sent.table()));
  }

  private static QuaestorException unknown() {
    return new QuaestorException(
        ErrorCode.JOB_UNKNOWN, "there is no such job; GET /jobs lists those there are");
  }

  private static QuaestorException over(JobState state) {
    return new QuaestorException(
        ErrorCode.JOB_OVER,
        state == JobState.DONE
            ? "the job has ended already: its rows have landed"
            : "the job has ended already: it has " + state.word());
  }
}
