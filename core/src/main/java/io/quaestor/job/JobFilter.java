package io.quaestor.job;

import java.util.Optional;
import java.util.Set;

/**
 * Which jobs are listed, newest first.
 *
 * @param states empty for all
 * @param table into which one of the job's files goes
 * @param before the job after which the list goes on; an unknown one gives an empty list
 * @param limit most jobs, at least 1
 */
public record JobFilter(
    Set<JobState> states, Optional<String> table, Optional<String> before, int limit) {
  public JobFilter {
    states = Set.copyOf(states);
    if (limit < 1) {
      throw new IllegalArgumentException("a list of " + limit + " jobs");
    }
  }
}
