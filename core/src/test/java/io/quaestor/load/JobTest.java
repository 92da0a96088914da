package io.quaestor.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobTest {
  private static final Instant NOON = Instant.parse("2024-11-20T12:00:00Z");

  @Test
  void tells_how_fast_it_is_and_how_long_it_will_take() {
    Job job =
        job(
            JobState.RUNNING,
            Optional.of(NOON),
            NOON.plusSeconds(10),
            new FileProgress(1_000, 990, 10, 40));

    assertThat(job.took()).isEqualTo(Duration.ofSeconds(10));
    assertThat(job.rowsPerSecond()).contains(200.0);
    assertThat(job.timeLeft()).contains(Duration.ofSeconds(15));
    assertThat(job.bytes()).isEqualTo(200);
    assertThat(job.rows()).isEqualTo(6_000);
  }

  @Test
  void tells_nothing_of_what_it_cannot_know() {
    Job waiting = job(JobState.QUEUED, Optional.empty(), NOON, FileProgress.none());
    Job begun = job(JobState.RUNNING, Optional.of(NOON), NOON, FileProgress.none());
    Job done =
        job(
            JobState.DONE,
            Optional.of(NOON),
            NOON.plusSeconds(10),
            new FileProgress(3_000, 3_000, 0, 100));

    assertThat(waiting.took()).isZero();
    assertThat(waiting.timeLeft()).isEmpty();
    assertThat(begun.rowsPerSecond()).isEmpty();
    assertThat(begun.timeLeft()).isEmpty();
    assertThat(done.rowsPerSecond()).contains(600.0);
    assertThat(done.timeLeft()).isEmpty();
  }

  /** Two files of 100 bytes and 3,000 rows, each as far as the other. */
  private static Job job(
      JobState state, Optional<Instant> started, Instant changed, FileProgress progress) {
    JobFile file =
        new JobFile("users", "a.csv", 100, "f", 3_000, progress, List.of(), Optional.empty());
    return new Job(
        "1",
        "ai_usage",
        "folder",
        List.of(file, file),
        RejectLimit.none(),
        false,
        "somebody",
        NOON,
        state,
        1,
        started,
        changed,
        state.isOver() ? Optional.of(changed) : Optional.empty(),
        Optional.empty(),
        false);
  }
}
