package io.quaestor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.CatalogReader;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.FileProgress;
import io.quaestor.job.Job;
import io.quaestor.job.JobFile;
import io.quaestor.job.JobState;
import io.quaestor.job.RejectLimit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadWorkerTest {
  private static final Catalog CATALOG = CatalogReader.bundled("pos");
  private static final Instant NOON = Instant.parse("2024-11-20T12:00:00Z");
  private static final String LINE = "11/20/2024,Wednesday,9:05,FCB 1,51,Alfajor,1,2700,2700\n";

  @TempDir Path folder;

  private final String id = UUID.randomUUID().toString();
  private final MemoryStore store = new MemoryStore();

  @Test
  void lands_the_rows_notes_it_and_throws_the_file_away() {
    OneJobBook book = new OneJobBook(Optional.of(job(1, false)));

    assertThat(worker(book).attempt(id)).isEmpty();

    assertThat(book.notes())
        .containsExactly("begins file 0", "rejects 1", "landed in pos", "done, rows 2");
    assertThat(store.rows()).isEqualTo(2);
    assertThat(content()).doesNotExist();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        argumentSet("a database that is away", ErrorCode.DATABASE_UNAVAILABLE, true),
        argumentSet("a key that another load took", ErrorCode.DATABASE_BUSY, true),
        argumentSet("a row that the database refuses", ErrorCode.QUERY_FAILED, false),
        argumentSet("too many rejects", ErrorCode.TOO_MANY_REJECTS, false));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tries_again_what_may_help_and_gives_up_what_will_not(ErrorCode code, boolean again) {
    OneJobBook book = new OneJobBook(Optional.of(job(3, false)));
    LoadWorker worker = worker(book);
    store.beforeEachRow(
        () -> {
          throw new QuaestorException(code, "in the test");
        });

    assertThat(worker.attempt(id))
        .isEqualTo(again ? Optional.of(Duration.ofSeconds(4)) : Optional.empty());

    assertThat(book.notes().getLast()).isEqualTo((again ? "waits, " : "failed, ") + code.slug());
    assertThat(content().toFile().exists()).isEqualTo(again);
    assertThat(book.notes()).doesNotContain("landed in pos");
  }

  @Test
  void ends_a_job_that_is_cancelled_while_it_runs() {
    OneJobBook book = new OneJobBook(Optional.of(job(1, false)));
    LoadWorker worker = worker(book);
    store.beforeEachRow(
        () -> {
          book.cancelRunning();
          untilTheBookIsAsked();
        });

    assertThat(worker.attempt(id)).isEmpty();

    assertThat(book.notes().getLast()).isEqualTo("cancelled");
    assertThat(store.rows()).isZero();
    assertThat(content()).doesNotExist();
  }

  @Test
  void does_not_begin_with_a_job_that_is_to_be_cancelled() {
    OneJobBook book = new OneJobBook(Optional.of(job(1, true)));

    assertThat(worker(book).attempt(id)).isEmpty();

    assertThat(book.notes()).containsExactly("cancelled");
    assertThat(store.rows()).isZero();
    assertThat(content()).doesNotExist();
  }

  /** The process was killed after the rows had landed and before it was noted. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void says_that_a_job_is_done_whose_rows_landed_before_even_when_it_was_cancelled(
      boolean cancelling) {
    worker(new OneJobBook(Optional.of(job(1, false)))).attempt(id);
    OneJobBook book = new OneJobBook(Optional.of(job(2, cancelling)));

    assertThat(worker(book).attempt(id)).isEmpty();

    assertThat(book.notes()).containsExactly("landed in pos", "done, rows 2");
    assertThat(store.rows()).isEqualTo(2);
  }

  @Test
  void leaves_a_job_as_it_is_when_the_process_stops() {
    OneJobBook book = new OneJobBook(Optional.of(job(1, false)));
    LoadWorker worker = worker(book);
    store.beforeEachRow(
        () -> {
          throw new LoadInterrupted();
        });

    assertThatThrownBy(() -> worker.attempt(id)).isInstanceOf(LoadInterrupted.class);

    assertThat(book.notes()).containsExactly("begins file 0");
    assertThat(content()).exists();
  }

  @Test
  void notes_a_fault_of_its_own_and_does_not_hide_it() {
    OneJobBook book = new OneJobBook(Optional.of(job(1, false)));
    LoadWorker worker = worker(book);
    IllegalStateException fault = new IllegalStateException("a cell's value");
    store.beforeEachRow(
        () -> {
          throw fault;
        });

    assertThatThrownBy(() -> worker.attempt(id)).isSameAs(fault);

    assertThat(book.notes().getLast()).isEqualTo("failed, internal");
    assertThat(content()).doesNotExist();
  }

  @Test
  void fails_a_job_whose_file_is_gone() {
    OneJobBook book = new OneJobBook(Optional.of(job(1, false)));
    LoadWorker worker = worker(book);
    UploadFolder.open(folder).remove(id);

    assertThat(worker.attempt(id)).isEmpty();

    assertThat(book.notes()).containsExactly("failed, file-malformed");
  }

  @Test
  void throws_away_the_files_of_a_job_that_is_over() {
    OneJobBook book = new OneJobBook(Optional.empty());

    assertThat(worker(book).attempt(id)).isEmpty();

    assertThat(book.notes()).isEmpty();
    assertThat(content()).doesNotExist();
  }

  /** A worker, and a file with two rows that fit and one that does not. */
  private LoadWorker worker(OneJobBook book) {
    UploadFolder uploads = UploadFolder.open(folder);
    byte[] csv = (LINE + "a row that does not fit\n" + LINE).getBytes(StandardCharsets.UTF_8);
    Upload upload = uploads.receive("a.csv", new ByteArrayInputStream(csv), 1_000);
    uploads.assign(upload, id, 0);
    return new LoadWorker(
        CATALOG,
        dataset -> store,
        book,
        uploads,
        InstantSource.fixed(NOON),
        dataset -> book.notes().add("landed in " + dataset.name()));
  }

  private Path content() {
    return UploadFolder.open(folder).content(id, 0);
  }

  private Job job(int attempts, boolean cancelling) {
    return new Job(
        id,
        "pos",
        "folder",
        List.of(
            new JobFile(
                "sales_data",
                "a.csv",
                100,
                "fingerprint",
                3,
                FileProgress.none(),
                List.of(),
                Optional.empty())),
        RejectLimit.none(),
        false,
        "somebody",
        NOON,
        JobState.RUNNING,
        attempts,
        Optional.of(NOON),
        NOON,
        Optional.empty(),
        Optional.empty(),
        cancelling);
  }

  /** The book is asked some times a second, not at every row. */
  private static void untilTheBookIsAsked() {
    try {
      Thread.sleep(Duration.ofMillis(300));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
