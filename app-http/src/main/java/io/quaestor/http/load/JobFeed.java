package io.quaestor.http.load;

import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.TaskExecutors;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.Job;
import io.quaestor.load.Loads;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Jobs several times a second, until they are over. However many listen to a job, it is looked up
 * once for all of them. Safe for concurrent calls.
 */
@Singleton
final class JobFeed implements GracefulShutdownCapable {
  private static final Logger LOG = LoggerFactory.getLogger(JobFeed.class);

  /** Told at least twice a second, also when one look takes its time. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Loads loads;
  private final Scheduler blocking;
  private final Map<String, Flux<Job>> feeds = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> stop = Sinks.empty();

  JobFeed(Loads loads, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.loads = loads;
    this.blocking = Schedulers.fromExecutorService(blocking);
  }

  /**
   * The job now, and then again and again; the last time once it is over. Who is too slow misses
   * some in between. Ends with {@code JOB_UNKNOWN} when the job is forgotten meanwhile, and early
   * when the server stops; a database that is away is waited for.
   */
  Flux<Job> of(String id) {
    return feeds.computeIfAbsent(id, this::shared).onBackpressureLatest();
  }

  private Flux<Job> shared(String id) {
    return Flux.interval(Duration.ZERO, PAUSE)
        .onBackpressureDrop()
        .publishOn(blocking, 1)
        .<Job>handle((tick, sink) -> look(id, sink))
        .takeUntil(job -> job.state().isOver())
        .takeUntilOther(stop.asMono())
        .doFinally(end -> feeds.remove(id))
        .replay(1)
        .refCount();
  }

  private void look(String id, SynchronousSink<Job> sink) {
    try {
      sink.next(loads.job(id));
    } catch (QuaestorException e) {
      if (!e.code().retryable()) {
        throw e;
      }
      LOG.debug("a job cannot be looked up now", e);
    }
  }

  @Override
  public CompletionStage<?> shutdownGracefully() {
    stop.tryEmitEmpty();
    return CompletableFuture.completedStage(null);
  }
}
