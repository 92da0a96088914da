package io.quaestor.contract.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.job.JobPlace.Opened;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.ingest.CsvLine.Reject;
import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobState;
import io.quaestor.port.JobBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every {@link JobBook} does the same way. Extend it and hand over an empty place. All tests
 * of a class write to one book.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class JobBookContract
    implements MovesJobs, CancelsJobs, ListsJobs, KeepsRejects, SharesTheBook {
  private @Nullable JobPlace place;
  private @Nullable Opened opened;

  /** A new one for each call. */
  protected abstract JobPlace emptyPlace();

  /** A book whose database is away. */
  protected abstract JobBook unreachable();

  @BeforeAll
  void open() {
    place = emptyPlace();
    opened = place.open();
  }

  @AfterAll
  void close() {
    requireNonNull(opened).close();
  }

  @Override
  public final JobBook book() {
    return requireNonNull(opened).book();
  }

  @Override
  public final Opened anotherProcess() {
    return requireNonNull(place).open();
  }

  @Test
  void forgets_jobs_that_ended_long_ago_and_their_rejects() {
    try (Opened own = emptyPlace().open()) {
      JobBook book = own.book();
      Job old = SampleJobs.waiting("a");
      Job recent = SampleJobs.waiting("a");
      Job open = SampleJobs.waiting("a");
      for (Job job : List.of(old, recent, open)) {
        book.add(job);
        book.begin(job.id(), NOON);
        book.beginFile(job.id(), 0, List.of("x"));
        book.reject(
            job.id(), 0, List.of(new Reject(2, Optional.empty(), "v", "why", List.of("v"))));
      }
      book.failed(old.id(), AWAY, NOON);
      book.cancelled(recent.id(), NOON.plusMillis(1));

      assertThat(book.forget(NOON.plusMillis(1))).isEqualTo(1);

      assertThat(book.find(old.id())).isEmpty();
      List<Object> rejects = new ArrayList<>();
      book.rejects(old.id(), new KeepsRejects.Collector(rejects));
      assertThat(rejects).isEmpty();
      book.rejects(recent.id(), new KeepsRejects.Collector(rejects));
      assertThat(rejects).hasSize(2);
      assertThat(book.find(open.id())).isPresent();
      assertThat(book.forget(NOON.plus(Duration.ofDays(900)))).isEqualTo(1);
      assertThat(book.find(open.id()).orElseThrow().state()).isEqualTo(JobState.RUNNING);
    }
  }

  @Test
  void finds_everything_again_when_it_is_opened_again() {
    JobPlace again = emptyPlace();
    Job job = SampleJobs.waiting("a", "b");
    try (Opened first = again.open()) {
      first.book().add(job);
    }
    try (Opened second = again.open()) {
      assertThat(second.book().find(job.id())).hasValue(job);
    }
  }

  @Test
  void is_made_once_when_several_processes_open_it_at_once() throws Exception {
    JobPlace fresh = emptyPlace();
    try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
      Callable<Job> process =
          () -> {
            try (Opened own = fresh.open()) {
              Job job = SampleJobs.waiting("at_once");
              own.book().add(job);
              return job;
            }
          };
      List<Job> entered = new ArrayList<>();
      for (Future<Job> job : processes.invokeAll(Collections.nCopies(4, process))) {
        entered.add(job.get());
      }
      try (Opened own = fresh.open()) {
        assertThat(own.book().open("some folder"))
            .containsExactlyInAnyOrderElementsOf(entered.stream().map(Job::id).toList());
      }
    }
  }

  @Test
  void says_that_the_book_cannot_be_reached() {
    JobBook away = unreachable();
    List<ThrowingCallable> calls =
        List.of(
            () -> away.add(SampleJobs.waiting("a")),
            () -> away.find("x"),
            () -> away.open("some folder"),
            () -> away.begin("x", NOON),
            () -> away.progress("x", 0, FileProgress.none(), NOON),
            () -> away.done("x", List.of(), NOON),
            () -> away.rejects("x", new KeepsRejects.Collector(new ArrayList<>())),
            () -> away.forget(NOON));

    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call)
          .isInstanceOfSatisfying(
              QuaestorException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));
    }
  }
}
