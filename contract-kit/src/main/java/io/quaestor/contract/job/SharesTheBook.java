package io.quaestor.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobFilter;
import io.quaestor.load.JobState;
import io.quaestor.port.JobBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads of several processes write at once. */
interface SharesTheBook extends JobBooked {
  int THREADS = 8;

  @Test
  default void loses_nothing_that_several_processes_write_at_once() throws Exception {
    try (JobPlace.Opened other = anotherProcess()) {
      together(
          thread -> {
            JobBook book = thread % 2 == 0 ? book() : other.book();
            for (int i = 0; i < 10; i++) {
              Job job = SampleJobs.waiting("shared");
              book.add(job);
              book.begin(job.id(), LATER);
              book.beginFile(job.id(), 0, List.of("x"));
              book.progress(job.id(), 0, new FileProgress(i, i, 0, i), LATER);
              book.done(job.id(), List.of(FileOutcomes.of(i)), LATEST);
            }
            return book;
          });
    }

    List<Job> jobs =
        book().list(new JobFilter(Set.of(), Optional.of("shared"), Optional.empty(), 1_000));
    assertThat(jobs).hasSize(THREADS * 10).extracting(Job::state).containsOnly(JobState.DONE);
    assertThat(jobs.stream().mapToLong(job -> job.progress().rowsWritten()).sum())
        .isEqualTo(THREADS * 45L);
  }

  @Test
  default void one_end_of_a_job_wins_and_all_see_the_same() throws Exception {
    try (JobPlace.Opened other = anotherProcess()) {
      for (int round = 0; round < 10; round++) {
        String id = jobIn(JobState.RUNNING);
        List<Job> seen =
            together(
                thread -> {
                  JobBook book = thread % 2 == 0 ? book() : other.book();
                  switch (thread % 4) {
                    case 0 -> book.done(id, List.of(FileOutcomes.of(5)), LATEST);
                    case 1 -> book.failed(id, AWAY, LATEST);
                    case 2 -> book.cancelled(id, LATEST);
                    default -> book.cancel(id, LATEST);
                  }
                  book.done(id, List.of(), LATEST);
                  return book.find(id).orElseThrow();
                });

        assertThat(seen).containsOnly(job(id));
        assertThat(job(id).state().isOver()).isTrue();
        assertThat(job(id).error().isPresent()).isEqualTo(job(id).state() == JobState.FAILED);
        assertThat(job(id).progress().rowsWritten())
            .isIn(job(id).state() == JobState.DONE ? List.of(0L, 5L) : List.of(0L));
      }
    }
  }

  @Test
  default void a_job_is_begun_or_cancelled_and_nothing_in_between() throws Exception {
    try (JobPlace.Opened other = anotherProcess()) {
      for (int round = 0; round < 10; round++) {
        String id = jobIn(JobState.QUEUED);

        List<Optional<Job>> seen =
            together(
                thread ->
                    thread == 0
                        ? book().cancel(id, LATER).filter(job -> job.state() != JobState.RUNNING)
                        : other.book().begin(id, LATER));

        boolean atOnce = job(id).state() == JobState.CANCELLED;
        assertThat(seen.getFirst().isPresent()).isEqualTo(atOnce);
        assertThat(job(id).cancelling()).isTrue();
        assertThat(job(id).attempts())
            .isEqualTo((int) seen.stream().skip(1).filter(Optional::isPresent).count());
      }
    }
  }

  @FunctionalInterface
  interface Part<T> {
    T of(int thread) throws Exception;
  }

  private static <T> List<T> together(Part<T> part) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<T>> parts =
          IntStream.range(0, THREADS)
              .<Callable<T>>mapToObj(
                  thread ->
                      () -> {
                        start.await();
                        return part.of(thread);
                      })
              .toList();
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(parts)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
