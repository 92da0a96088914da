package io.quaestor.jobs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the queue does over either database. */
abstract class QueueBehaviour {
  private static final Instant NOT_YET = Instant.parse("2200-01-01T00:00:00Z");

  @TempDir private Path folder;

  private @Nullable Workplace place;

  abstract Workplace open(Path folder);

  @BeforeEach
  void open() {
    place = open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    place().close();
  }

  @Test
  void brings_a_job_to_a_worker_and_forgets_it_when_it_is_over() {
    Diary diary = Diary.ofJobsThatEnd();
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("job");

      Eventually.until("the queue is empty", () -> diary.jobs().size() == 1 && nothingWaits());
    }
    assertThat(diary.jobs()).containsExactly("job");
  }

  @Test
  void puts_a_job_in_once() {
    CountDownLatch asked = new CountDownLatch(1);
    Diary diary = Diary.ofJobsThat(attempt -> over(asked));
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("job");
      Eventually.until("it runs", () -> diary.jobs().size() == 1);
      queue.put("job");
      assertThat(place().queued()).containsExactly("job");
      asked.countDown();

      Eventually.until("the queue is empty", this::nothingWaits);
    }
    assertThat(diary.jobs()).containsExactly("job");
  }

  @Test
  void brings_a_job_again_after_a_pause() {
    Diary diary =
        Diary.ofJobsThat(
            attempt -> attempt == 1 ? Optional.of(Duration.ofMillis(300)) : Optional.empty());
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("job");

      Eventually.until("the queue is empty", () -> diary.jobs().size() == 2 && nothingWaits());
    }
  }

  @Test
  void brings_a_job_again_of_which_nobody_knows_how_it_stands() {
    Diary diary =
        Diary.ofJobsThat(
            attempt -> {
              if (attempt == 1) {
                throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "away");
              }
              if (attempt == 2) {
                throw new IllegalStateException("a fault");
              }
              return Optional.empty();
            });
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("job");

      Eventually.until("the queue is empty", () -> diary.jobs().size() == 3 && nothingWaits());
    }
  }

  @Test
  void takes_a_job_out_that_waits() {
    Diary diary = Diary.ofJobsThat(attempt -> Optional.of(Duration.ofHours(1)));
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("job");
      Eventually.until("it waits", () -> diary.jobs().size() == 1 && place().picked().isEmpty());

      queue.drop("job");
      queue.drop("nobody's job");

      assertThat(nothingWaits()).isTrue();
    }
  }

  @Test
  void loses_no_job_when_the_database_goes_away_while_it_runs() {
    Diary diary =
        Diary.ofJobsThat(
            attempt -> {
              place().source().away().set(attempt == 1);
              return Optional.empty();
            });
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("job");
      Eventually.until("the database is away", () -> place().source().away().get());
      queue.put("not now");
      place().source().away().set(false);
      queue.put("later");

      Eventually.until("the queue is empty", () -> diary.jobs().size() > 2 && nothingWaits());
    }
    assertThat(diary.jobs()).containsOnly("job", "later").containsOnlyOnce("later");
  }

  @Test
  void takes_up_at_its_start_what_a_killed_process_left() {
    place().leave("a", "left", NOT_YET);
    place().leave("b", "of another folder", NOT_YET);
    Diary diary = Diary.ofJobsThatEnd();

    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("new");
      Eventually.until("both are over", () -> diary.jobs().size() == 2);
    }

    assertThat(diary.jobs()).containsExactlyInAnyOrder("left", "new");
    assertThat(place().picked()).containsExactly("of another folder");
  }

  @Test
  void leaves_what_another_may_be_busy_with_until_it_gives_no_sign_of_life() {
    Diary diary = Diary.ofJobsThatEnd();
    try (SchedulerQueue first = started("a", Diary.ofJobsThatEnd())) {
      first.put("before");
      place().leave("a", "busy", NOT_YET);
      place().leave("a", "dead", Instant.EPOCH);
      try (SchedulerQueue second = started("a", diary)) {
        second.put("after");
        Eventually.until("all others are over", () -> place().queued().equals(List.of("busy")));
      }
    }
    assertThat(place().picked()).containsExactly("busy");
    assertThat(diary.jobs()).doesNotContain("busy");
  }

  @Test
  void two_queues_of_one_folder_do_each_job_once() {
    Diary first = Diary.ofJobsThatEnd();
    Diary second = Diary.ofJobsThatEnd();
    List<String> jobs = IntStream.range(10, 40).mapToObj(i -> "job " + i).toList();
    try (SchedulerQueue one = started("a", first);
        SchedulerQueue other = started("a", second)) {
      jobs.forEach(job -> (job.hashCode() % 2 == 0 ? one : other).put(job));

      Eventually.until("the queue is empty", this::nothingWaits);
    }
    assertThat(first.jobs()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second.jobs());
    assertThat(IntStream.of(first.jobs().size(), second.jobs().size()).sum()).isEqualTo(30);
  }

  @Test
  void leaves_the_jobs_of_another_folder_to_those_who_have_its_files() {
    try (SchedulerQueue other = started("b", Diary.ofJobsThat(i -> Optional.of(Duration.ZERO)))) {
      other.put("theirs");
    }
    Diary diary = Diary.ofJobsThatEnd();
    try (SchedulerQueue queue = started("a", diary)) {
      queue.put("ours");
      Eventually.until("ours is over", () -> place().queued().equals(List.of("theirs")));
    }
    assertThat(diary.jobs()).containsExactly("ours");
  }

  @Test
  void a_job_that_is_interrupted_waits_for_the_next_start() {
    CountDownLatch never = new CountDownLatch(1);
    Diary interrupted = Diary.ofJobsThat(attempt -> over(never));
    try (SchedulerQueue queue = started("a", interrupted)) {
      queue.put("job");
      Eventually.until("it runs", () -> interrupted.jobs().size() == 1);
    }
    assertThat(place().queued()).containsExactly("job");
    assertThat(place().picked()).isEmpty();

    Diary diary = Diary.ofJobsThatEnd();
    try (SchedulerQueue again = started("a", diary)) {
      again.start();
      Eventually.until("the queue is empty", this::nothingWaits);
    }
    assertThat(diary.jobs()).containsExactly("job");
  }

  @Test
  void puts_nothing_in_before_it_has_begun() throws IOException {
    try (SchedulerQueue queue = queue("a", Diary.ofJobsThatEnd())) {
      queue.put("job");
      queue.drop("job");
    }
    assertThat(nothingWaits()).isTrue();
  }

  private SchedulerQueue started(String id, Attempt attempt) {
    SchedulerQueue queue = queue(id, attempt);
    queue.start();
    return queue;
  }

  private SchedulerQueue queue(String id, Attempt attempt) {
    try {
      Path uploads = Files.createDirectories(folder.resolve("uploads " + id));
      return new SchedulerQueue(place().tables(), uploads, id, 2, attempt);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean nothingWaits() {
    return place().queued().isEmpty();
  }

  private Workplace place() {
    return requireNonNull(place);
  }

  private static Optional<Duration> over(CountDownLatch after) {
    try {
      after.await();
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
