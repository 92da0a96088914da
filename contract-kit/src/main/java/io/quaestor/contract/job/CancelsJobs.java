package io.quaestor.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobFile;
import io.quaestor.load.JobState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody wants a job to end: it does at once while it waits, and soon while it runs. */
interface CancelsJobs extends JobBooked {
  @Test
  default void cancels_a_job_at_once_that_waits() {
    String id = jobIn(JobState.QUEUED);

    Job cancelled = book().cancel(id, LATER).orElseThrow();

    assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
    assertThat(cancelled.endedAt()).hasValue(LATER);
    assertThat(cancelled).isEqualTo(job(id));
    assertThat(book().begin(id, LATEST)).isEmpty();
  }

  @Test
  default void lets_a_job_that_runs_hear_of_it_with_its_next_progress() {
    String id = jobIn(JobState.RUNNING);
    FileProgress progress = new FileProgress(3, 2, 1, 40);
    assertThat(book().progress(id, 1, progress, LATER)).isTrue();

    Job asked = book().cancel(id, LATEST).orElseThrow();

    assertThat(asked.state()).isEqualTo(JobState.RUNNING);
    assertThat(asked.cancelling()).isTrue();
    assertThat(book().progress(id, 1, new FileProgress(4, 3, 1, 50), LATEST)).isFalse();
    book().cancelled(id, LATEST);
    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  default void says_to_who_begins_a_job_that_somebody_wants_its_end() {
    String id = jobIn(JobState.RUNNING);
    book().cancel(id, LATER);

    assertThat(book().begin(id, LATEST).orElseThrow().cancelling()).isTrue();
  }

  @Test
  default void a_job_that_landed_before_it_heard_of_it_is_done() {
    String id = jobIn(JobState.RUNNING);
    book().cancel(id, LATER);

    book().done(id, List.of(FileOutcomes.of(3), FileOutcomes.of(4)), LATEST);

    assertThat(job(id).state()).isEqualTo(JobState.DONE);
    assertThat(job(id).progress().rowsWritten()).isEqualTo(7);
  }

  @Test
  default void a_job_that_is_put_back_although_somebody_wants_its_end_has_ended() {
    String id = jobIn(JobState.RUNNING);
    book().cancel(id, LATER);

    book().postpone(id, AWAY, LATEST);

    assertThat(job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(job(id).endedAt()).hasValue(LATEST);
    assertThat(job(id).error()).isEmpty();
  }

  /** It was taken for dead, and the one that took over waits to try again. */
  @Test
  default void a_worker_whose_job_waits_by_now_may_go_on() {
    String id = jobIn(JobState.RUNNING);
    book().postpone(id, AWAY, LATER);

    assertThat(book().progress(id, 0, new FileProgress(1, 1, 0, 9), LATEST)).isTrue();
  }

  @Test
  default void keeps_the_progress_of_each_file() {
    String id = jobIn(JobState.RUNNING);
    FileProgress first = new FileProgress(9, 8, 1, 100);
    FileProgress second = new FileProgress(3_000_000_000L, 2_999_999_999L, 1, 5_000_000_000L);

    book().progress(id, 0, first, LATER);
    book().progress(id, 1, second, LATEST);

    assertThat(job(id).changedAt()).isEqualTo(LATEST);
    assertThat(job(id).files()).extracting(JobFile::progress).containsExactly(first, second);

    book().beginFile(id, 1, List.of("a"));

    assertThat(job(id).files())
        .extracting(JobFile::progress)
        .containsExactly(first, FileProgress.none());
  }
}
