package io.quaestor.contract.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.job.Job;
import io.quaestor.job.JobFilter;
import io.quaestor.job.JobState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of jobs, a page at a time; each test has a table of its own. */
interface ListsJobs extends JobBooked {
  @Test
  default void lists_the_newest_first_whenever_they_were_entered() {
    Job middle = entered(SampleJobs.waitingSince(LATER, "order"));
    Job last = entered(SampleJobs.waitingSince(LATEST, "order"));
    Job first = entered(SampleJobs.waitingSince(NOON, "order"));

    assertThat(list(Set.of(), "order")).containsExactly(last, middle, first);
  }

  @Test
  default void pages_through_jobs_of_the_same_millisecond_without_losing_or_repeating_one() {
    List<String> entered =
        IntStream.range(0, 11).mapToObj(i -> entered(SampleJobs.waiting("ties")).id()).toList();

    List<String> listed = new ArrayList<>();
    List<Job> page = page("ties", Optional.empty(), 3);
    while (!page.isEmpty()) {
      page.forEach(job -> listed.add(job.id()));
      // Who comes in meanwhile is newer than every page to come.
      entered(SampleJobs.waiting("ties"));
      page = page("ties", Optional.of(listed.getLast()), 3);
    }

    assertThat(listed).containsExactlyElementsOf(entered.reversed());
  }

  @Test
  default void lists_nothing_after_an_unknown_job() {
    entered(SampleJobs.waiting("unknown"));

    assertThat(page("unknown", Optional.of(unknown()), 10)).isEmpty();
  }

  @Test
  default void lists_jobs_with_all_their_files_by_one_of_the_tables() {
    Job both = entered(SampleJobs.waiting("users_1", "transactions_1"));
    entered(SampleJobs.waiting("users_2"));

    assertThat(list(Set.of(), "transactions_1")).containsExactly(both);
    assertThat(list(Set.of(), "users_1' OR '1' = '1")).isEmpty();
  }

  /** Other tests enter jobs of their own into the same book, but none at the same time. */
  @Test
  default void counts_jobs_by_their_states() {
    Map<JobState, Long> before = book().count();
    entered(SampleJobs.waiting("counts"));
    Job ended = entered(SampleJobs.waiting("counts"));
    book().begin(ended.id(), LATER);
    book().failed(ended.id(), AWAY, LATER);

    Map<JobState, Long> after = book().count();
    assertThat(after.get(JobState.QUEUED)).isEqualTo(before.getOrDefault(JobState.QUEUED, 0L) + 1);
    assertThat(after.get(JobState.FAILED)).isEqualTo(before.getOrDefault(JobState.FAILED, 0L) + 1);
    assertThat(after.getOrDefault(JobState.RUNNING, 0L))
        .isEqualTo(before.getOrDefault(JobState.RUNNING, 0L));
  }

  @Test
  default void lists_jobs_by_their_states() {
    Job waits = entered(SampleJobs.waiting("states"));
    Job runs = entered(SampleJobs.waiting("states"));
    Job ended = entered(SampleJobs.waiting("states"));
    book().begin(runs.id(), LATER);
    book().failed(ended.id(), AWAY, LATER);

    assertThat(list(Set.of(JobState.RUNNING, JobState.FAILED), "states"))
        .extracting(Job::id)
        .containsExactly(ended.id(), runs.id());
    assertThat(list(Set.of(JobState.QUEUED), "states"))
        .extracting(Job::id)
        .containsExactly(waits.id());
    assertThat(list(Set.of(JobState.DONE), "states")).isEmpty();
  }

  @Test
  default void tells_the_open_jobs_of_a_folder_oldest_first() {
    Job later = entered(SampleJobs.waitingIn("a folder", LATER));
    Job earlier = entered(SampleJobs.waitingIn("a folder", NOON));
    Job over = entered(SampleJobs.waitingIn("a folder", NOON));
    entered(SampleJobs.waitingIn("another folder", NOON));
    book().begin(later.id(), LATER);
    book().cancel(over.id(), LATER);

    assertThat(book().open("a folder")).containsExactly(earlier.id(), later.id());
    assertThat(book().open("no folder")).isEmpty();
  }

  private List<Job> list(Set<JobState> states, String table) {
    return book().list(new JobFilter(states, Optional.of(table), Optional.empty(), 100));
  }

  private List<Job> page(String table, Optional<String> before, int limit) {
    return book().list(new JobFilter(Set.of(), Optional.of(table), before, limit));
  }

  @Test
  default void lists_no_more_than_was_asked_for() {
    Instant now = LATEST.plusSeconds(3600);
    Job newest = entered(SampleJobs.waitingSince(now, "limit"));

    assertThat(book().list(new JobFilter(Set.of(), Optional.empty(), Optional.empty(), 1)))
        .containsExactly(newest);
  }
}
