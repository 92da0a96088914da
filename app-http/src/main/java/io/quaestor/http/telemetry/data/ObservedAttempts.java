package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.job.Job;
import io.quaestor.job.JobState;
import io.quaestor.load.LoadInterrupted;
import io.quaestor.port.JobBook;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attempts at loads, each a trace of its own and measured. */
@Singleton
public final class ObservedAttempts {
  private static final AttributeKey<String> JOB = AttributeKey.stringKey("quaestor.load.job");

  private static final Logger LOG = LoggerFactory.getLogger(ObservedAttempts.class);

  private final JobBook book;
  private final IngestMetrics metrics;
  private final Tracer tracer;

  ObservedAttempts(JobBook book, IngestMetrics metrics, OpenTelemetry openTelemetry) {
    this.book = book;
    this.metrics = metrics;
    this.tracer = Instruments.tracer(openTelemetry);
  }

  /**
   * @param attempt gives the pause until the next one, or none when the job is over
   */
  public Optional<Duration> observe(String id, Function<String, Optional<Duration>> attempt) {
    Span span = tracer.spanBuilder("load").setParent(Context.root()).startSpan();
    span.setAttribute(JOB, id);
    long began = System.nanoTime();
    try {
      boolean wasOver = job(id).filter(job -> job.state().isOver()).isPresent();
      Optional<Duration> pause =
          Context.root().with(span).wrapSupplier(() -> attempt.apply(id)).get();
      if (!wasOver) {
        ended(span, began, outcome(id, pause));
      }
      return pause;
    } catch (RuntimeException | Error e) {
      span.setStatus(StatusCode.ERROR);
      ended(span, began, ofFailure(e));
      throw e;
    } finally {
      span.end();
    }
  }

  private void ended(Span span, long began, Attributes outcome) {
    span.setAllAttributes(outcome);
    metrics.attempted(began, outcome);
  }

  private Attributes outcome(String id, Optional<Duration> pause) {
    if (pause.isPresent()) {
      return Attributes.of(IngestMetrics.OUTCOME, "postponed");
    }
    Optional<Job> over = job(id);
    over.filter(job -> job.state() == JobState.DONE).ifPresent(metrics::landed);
    return over.map(
            job ->
                Attributes.of(
                    IngestMetrics.OUTCOME, job.state().word(), Instruments.DATASET, job.dataset()))
        .orElse(Attributes.empty());
  }

  /** Not to be seen where the book is away, which is no reason for the load to fail. */
  private Optional<Job> job(String id) {
    try {
      return book.find(id);
    } catch (QuaestorException e) {
      LOG.debug("how a load has ended is not counted", e);
      return Optional.empty();
    }
  }

  private static Attributes ofFailure(Throwable failure) {
    return failure instanceof LoadInterrupted
        ? Attributes.of(IngestMetrics.OUTCOME, "interrupted")
        : Attributes.of(
            IngestMetrics.OUTCOME,
            "broken",
            Instruments.ERROR_TYPE,
            Instruments.errorType(failure));
  }
}
