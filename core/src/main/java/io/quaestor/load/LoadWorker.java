package io.quaestor.load;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.FileOutcome;
import io.quaestor.job.Job;
import io.quaestor.job.JobError;
import io.quaestor.job.JobFile;
import io.quaestor.job.Retries;
import io.quaestor.port.JobBook;
import io.quaestor.port.SalesStore;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does jobs, an attempt at a time. Whatever happens in between, a job ends as what its landing
 * says: an attempt that finds the rows landed only notes it. Safe for concurrent calls, also for
 * the same job.
 */
public final class LoadWorker {

  private final Catalog catalog;
  private final Function<Dataset, SalesStore> stores;
  private final JobBook book;
  private final UploadFolder uploads;
  private final InstantSource clock;
  private final Consumer<Dataset> landed;

  /**
   * @param stores where each dataset's rows go
   * @param landed called after rows of a dataset have landed, before their job is done
   */
  public LoadWorker(
      Catalog catalog,
      Function<Dataset, SalesStore> stores,
      JobBook book,
      UploadFolder uploads,
      InstantSource clock,
      Consumer<Dataset> landed) {
    this.catalog = catalog;
    this.stores = stores;
    this.book = book;
    this.uploads = uploads;
    this.clock = clock;
    this.landed = landed;
  }

  /**
   * One attempt.
   *
   * @return after what pause to try again; none when the job is over
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE} when not even the book can be reached:
   *     try again then too
   * @throws LoadInterrupted when the thread was interrupted: try again when the process is back
   * @throws RuntimeException any other failure, once the job has been noted as failed
   */
  public Optional<Duration> attempt(String id) {
    Optional<Job> begun = book.begin(id, clock.instant());
    if (begun.isEmpty()) {
      uploads.remove(id);
      return Optional.empty();
    }
    Job job = begun.get();
    try {
      return loaded(job);
    } catch (LoadCancelled e) {
      return cancelled(job);
    } catch (LoadInterrupted e) {
      throw e;
    } catch (QuaestorException e) {
      requireUninterrupted();
      return e.code().retryable() ? postponed(job, e) : failed(job, JobError.of(e));
    } catch (UncheckedIOException e) {
      requireUninterrupted();
      return failed(
          job,
          new JobError(
              ErrorCode.FILE_MALFORMED.slug(),
              "the uploaded file cannot be read any more: send it again"));
    } catch (RuntimeException e) {
      failed(job, new JobError(ErrorCode.INTERNAL.slug(), "a fault of Quaestor: see its log"));
      throw e;
    }
  }

  /** An interrupt closes files and connections, which then look broken. */
  private static void requireUninterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new LoadInterrupted();
    }
  }

  private Optional<Duration> loaded(Job job) {
    LoadOrder order = order(job);
    List<FileOutcome> outcomes = new Loader(stores.apply(order.dataset())).load(order, watch(job));
    landed.accept(order.dataset());
    book.done(job.id(), outcomes, clock.instant());
    uploads.remove(job.id());
    return Optional.empty();
  }

  /** A job that somebody wants to end is done nevertheless when its rows have landed already. */
  private LoadWatch watch(Job job) {
    return job.cancelling() ? new NothingMore() : new JobWatch(book, job.id(), clock);
  }

  private Optional<Duration> cancelled(Job job) {
    book.cancelled(job.id(), clock.instant());
    uploads.remove(job.id());
    return Optional.empty();
  }

  private Optional<Duration> failed(Job job, JobError error) {
    book.failed(job.id(), error, clock.instant());
    uploads.remove(job.id());
    return Optional.empty();
  }

  private Optional<Duration> postponed(Job job, QuaestorException failure) {
    book.postpone(job.id(), JobError.of(failure), clock.instant());
    return Optional.of(Retries.pause(job.attempts()));
  }

  private LoadOrder order(Job job) {
    Dataset dataset = catalog.dataset(job.dataset());
    List<LoadFile> files = new ArrayList<>();
    for (int i = 0; i < job.files().size(); i++) {
      JobFile file = job.files().get(i);
      Table table = dataset.table(file.table()).orElseThrow();
      files.add(new LoadFile(table, uploads.content(job.id(), i), file.fingerprint()));
    }
    return new LoadOrder(job.id(), dataset, files, job.rejectLimit(), job.again());
  }
}
