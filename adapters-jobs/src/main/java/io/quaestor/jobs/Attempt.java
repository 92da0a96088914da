package io.quaestor.jobs;

import java.time.Duration;
import java.util.Optional;

/** Does a job once, as {@link io.quaestor.load.LoadWorker#attempt} does. */
@FunctionalInterface
public interface Attempt {
  /**
   * @return after what pause to try again; none when the job is over
   * @throws RuntimeException when it is not known how the job stands: it is brought again
   */
  Optional<Duration> at(String jobId);
}
