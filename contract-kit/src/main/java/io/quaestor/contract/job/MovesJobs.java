package io.quaestor.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.load.FileOutcome;
import io.quaestor.load.FileProgress;
import io.quaestor.load.Job;
import io.quaestor.load.JobFile;
import io.quaestor.load.JobState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A job goes from one state to the next, and what is over stays as it is. */
interface MovesJobs extends JobBooked {
  @Test
  default void gives_a_job_back_as_it_was_entered() {
    Job job = entered(SampleJobs.waiting("sales_data", "users"));

    assertThat(book().find(job.id())).hasValue(job);
    assertThat(book().find(unknown())).isEmpty();
  }

  @Test
  default void counts_attempts_and_keeps_the_beginning_of_the_first() {
    String id = jobIn(JobState.QUEUED);

    Job first = book().begin(id, NOON).orElseThrow();
    book().postpone(id, AWAY, LATER);
    Job waiting = job(id);
    Job second = book().begin(id, LATEST).orElseThrow();

    assertThat(first.state()).isEqualTo(JobState.RUNNING);
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(first.startedAt()).hasValue(NOON);
    assertThat(waiting.state()).isEqualTo(JobState.QUEUED);
    assertThat(waiting.error()).hasValue(AWAY);
    assertThat(second.state()).isEqualTo(JobState.RUNNING);
    assertThat(second.attempts()).isEqualTo(2);
    assertThat(second.startedAt()).hasValue(NOON);
    assertThat(second.changedAt()).isEqualTo(LATEST);
    assertThat(second.error()).hasValue(AWAY);
    assertThat(job(id)).isEqualTo(second);
  }

  @Test
  default void begins_a_job_again_that_a_killed_worker_left_running() {
    String id = jobIn(JobState.RUNNING);

    assertThat(book().begin(id, LATEST).orElseThrow().attempts()).isEqualTo(2);
  }

  @Test
  default void notes_how_each_file_of_a_done_job_ended() {
    String id = jobIn(JobState.QUEUED);
    book().begin(id, NOON);
    book().postpone(id, AWAY, NOON);
    book().begin(id, LATER);
    FileProgress all = new FileProgress(4_000_000_000L, 3_999_999_999L, 1, 5_000_000_000L);

    book()
        .done(
            id,
            List.of(
                new FileOutcome(all, List.of("más", "a,\"b\"\n"), Optional.empty()),
                new FileOutcome(FileProgress.none(), List.of(), Optional.of("another load"))),
            LATEST);

    Job job = job(id);
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.endedAt()).hasValue(LATEST);
    assertThat(job.changedAt()).isEqualTo(LATEST);
    assertThat(job.error()).isEmpty();
    assertThat(job.files()).extracting(JobFile::progress).containsExactly(all, FileProgress.none());
    assertThat(job.files().getFirst().extraColumns()).containsExactly("más", "a,\"b\"\n");
    assertThat(job.files())
        .extracting(JobFile::duplicateOf)
        .containsExactly(Optional.empty(), Optional.of("another load"));
  }

  @Test
  default void says_why_a_job_failed_and_nothing_of_one_that_was_cancelled() {
    String failed = jobIn(JobState.FAILED);
    String postponed = jobIn(JobState.RUNNING);
    book().postpone(postponed, AWAY, LATER);
    book().cancelled(postponed, LATEST);

    assertThat(job(failed).error()).hasValue(AWAY);
    assertThat(job(failed).endedAt()).hasValue(LATEST);
    assertThat(job(postponed).state()).isEqualTo(JobState.CANCELLED);
    assertThat(job(postponed).error()).isEmpty();
    assertThat(job(postponed).endedAt()).hasValue(LATEST);
  }

  @ParameterizedTest
  @EnumSource(
      value = JobState.class,
      names = {"DONE", "FAILED", "CANCELLED"})
  default void leaves_a_job_that_is_over_as_it_is(JobState state) {
    String id = jobIn(state);
    Job before = job(id);

    assertThat(book().begin(id, LATEST)).isEmpty();
    assertThat(book().progress(id, 0, new FileProgress(1, 1, 0, 9), LATEST)).isFalse();
    book().beginFile(id, 0, List.of("x"));
    book().done(id, List.of(FileOutcomes.of(7)), LATEST);
    book().failed(id, AWAY, LATEST);
    book().cancelled(id, LATEST);
    book().postpone(id, AWAY, LATEST);

    assertThat(book().cancel(id, LATEST)).hasValue(before);
    assertThat(book().find(id)).hasValue(before);
  }

  @ParameterizedTest
  @EnumSource(
      value = JobState.class,
      mode = Mode.EXCLUDE,
      names = {"DONE", "FAILED", "CANCELLED"})
  default void ends_a_job_that_waits_as_well_as_one_that_runs(JobState state) {
    String done = jobIn(state);
    String failed = jobIn(state);
    book().done(done, List.of(FileOutcomes.of(7)), LATEST);
    book().failed(failed, AWAY, LATEST);

    assertThat(job(done).state()).isEqualTo(JobState.DONE);
    assertThat(job(failed).state()).isEqualTo(JobState.FAILED);
  }

  @Test
  default void knows_nothing_of_jobs_that_were_never_entered() {
    String id = unknown();

    assertThat(book().begin(id, NOON)).isEmpty();
    assertThat(book().cancel(id, NOON)).isEmpty();
    assertThat(book().progress(id, 0, FileProgress.none(), NOON)).isFalse();
    book().done(id, List.of(), NOON);
    book().failed(id, AWAY, NOON);
    book().cancelled(id, NOON);
    book().postpone(id, AWAY, NOON);
    book().beginFile(id, 0, List.of());
    book().reject(id, 0, List.of());
    assertThat(book().find(id)).isEmpty();
  }
}
