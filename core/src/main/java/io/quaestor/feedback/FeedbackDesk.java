package io.quaestor.feedback;

import io.quaestor.batch.AddedRows;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesRepository;
import io.quaestor.question.Caller;
import io.quaestor.question.Quaestor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Tells what the most frequent categories took in, as of now. All rows are read once, and again
 * when the data has changed in a way that this process was not told of: a load, or another process.
 * What its own batches and events add is added to the figures. Safe for concurrent calls.
 */
public final class FeedbackDesk {
  /** A writer of this process tells of a change within moments after it is there. */
  private static final Duration MOMENT = Duration.ofMillis(50);

  /** How often to read when the data changes under the reading. */
  private static final int MOST_READINGS = 3;

  private final Optional<Reader> reader;
  private final LiveTotals totals = new LiveTotals();

  /** One thread reads all rows; the others wait for what it finds. */
  private final ReentrantLock reading = new ReentrantLock();

  /**
   * @param questions by which rows are read, through the guard and into the audit log
   * @param repositories that tell the version of the data
   */
  public FeedbackDesk(
      Catalog catalog,
      Function<Dataset, Quaestor> questions,
      Function<Dataset, SalesRepository> repositories) {
    this.reader =
        FeedbackSource.of(catalog)
            .map(
                source ->
                    new Reader(
                        source,
                        questions.apply(source.dataset()),
                        repositories.apply(source.dataset())));
  }

  /**
   * The figures with everything that had landed before the call.
   *
   * @throws QuaestorException {@code TABLE_UNKNOWN} when the catalog has no table for them; {@code
   *     QUERY_TOO_LARGE} when there are more than {@value CategoryTotals#MOST} categories; what
   *     {@link Quaestor#stream} and {@link SalesRepository#dataVersion} throw
   */
  public Feedback now() {
    Reader rows = reader.orElseThrow(FeedbackDesk::noSource);
    long wanted = rows.version();
    return totals.upTo(wanted, MOMENT).orElseGet(() -> readOnce(rows, wanted));
  }

  /** Hears of rows that have landed; those of other tables matter only to the version. */
  public void landed(AddedRows added) {
    reader
        .flatMap(rows -> rows.source().changeBy(added))
        .ifPresent(change -> totals.add(added.version(), change));
  }

  private Feedback readOnce(Reader rows, long wanted) {
    reading.lock();
    try {
      Optional<Feedback> meanwhile = totals.upTo(wanted, Duration.ZERO);
      return meanwhile.isPresent() ? meanwhile.get() : read(rows);
    } finally {
      reading.unlock();
    }
  }

  /**
   * One statement sees the data at one moment, but does not say at which version. It is known when
   * the version is the same before and after. Where it never is, the figures are told all the same,
   * and read again next time.
   */
  private Feedback read(Reader rows) {
    long before = rows.version();
    for (int readings = 1; ; readings++) {
      CategoryTotals read = rows.totals();
      long after = rows.version();
      if (before == after || readings == MOST_READINGS) {
        return totals.replace(read, before, before == after);
      }
      before = after;
    }
  }

  private static QuaestorException noSource() {
    return new QuaestorException(
        ErrorCode.TABLE_UNKNOWN,
        "there is nothing to tell feedback of: no table of the catalog takes events and has a"
            + " dimension with allowed_values and a fact of unit money");
  }

  private record Reader(FeedbackSource source, Quaestor quaestor, SalesRepository repository) {
    long version() {
      return repository.dataVersion();
    }

    CategoryTotals totals() {
      CategoryTotals totals = new CategoryTotals();
      quaestor.stream(Caller.QUAESTOR, source.sql(), new Adding(totals));
      return totals;
    }
  }
}
