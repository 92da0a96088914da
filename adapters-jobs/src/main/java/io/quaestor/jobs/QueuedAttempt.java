package io.quaestor.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.Retries;
import io.quaestor.load.LoadInterrupted;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens to a job that the scheduler has picked. Only one that is over leaves the queue; what
 * cannot even be put back, because the database is away, is found to be dead later and brought
 * again.
 */
final class QueuedAttempt {
  private static final Logger LOG = LoggerFactory.getLogger(QueuedAttempt.class);

  /** For one that this process is busy with, and was taken for dead. */
  private static final Duration STILL_BUSY = Duration.ofSeconds(2);

  private final Attempt attempt;
  private final Set<String> here = ConcurrentHashMap.newKeySet();

  QueuedAttempt(Attempt attempt) {
    this.attempt = attempt;
  }

  Task<Void> task(String name) {
    return Tasks.custom(name, Void.class)
        .onFailure(this::thrown)
        .onDeadExecutionRevive()
        .execute((instance, context) -> execute(instance.getId()));
  }

  private CompletionHandler<Void> execute(String job) {
    if (!here.add(job)) {
      return again(STILL_BUSY);
    }
    try {
      return attempt.at(job).map(QueuedAttempt::again).orElse(new Gone());
    } finally {
      here.remove(job);
    }
  }

  private static CompletionHandler<Void> again(Duration pause) {
    return (complete, operations) -> operations.reschedule(complete, Instant.now().plus(pause));
  }

  /** Not told by anybody: the job is over. */
  private static final class Gone implements CompletionHandler<Void> {
    @Override
    public void complete(ExecutionComplete complete, ExecutionOperations<Void> operations) {
      operations.remove();
    }
  }

  private void thrown(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    // The connection that puts the job back would take an interrupt for its own.
    boolean interrupted = Thread.interrupted();
    Optional<Throwable> cause = complete.getCause();
    String job = complete.getExecution().taskInstance.getId();
    if (interrupted || cause.filter(LoadInterrupted.class::isInstance).isPresent()) {
      LOG.info("the load {} was interrupted and waits for the next start", job);
      operations.reschedule(complete, Instant.now());
      return;
    }
    // The scheduler counts this one only afterwards.
    Duration pause = Retries.pause(complete.getExecution().consecutiveFailures + 1);
    if (cause.orElse(null) instanceof QuaestorException failure) {
      LOG.warn(
          "the load {} is tried again in {} s: {}", job, pause.toSeconds(), failure.getMessage());
    } else {
      LOG.error("the load {} met a fault of Quaestor", job, cause.orElse(null));
    }
    operations.reschedule(complete, Instant.now().plus(pause));
  }
}
