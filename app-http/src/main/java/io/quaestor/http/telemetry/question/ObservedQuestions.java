package io.quaestor.http.telemetry.question;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.question.Outcome;
import io.quaestor.question.QuestionWatch;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Makes a span of each part of the work on a question, below that of its request, and counts what
 * became of it. What was asked, what was run and what was found stay out of both.
 */
@Singleton
final class ObservedQuestions implements QuestionWatch {
  private final Tracer tracer;
  private final QuestionMetrics metrics;

  ObservedQuestions(OpenTelemetry openTelemetry) {
    this.tracer = Instruments.tracer(openTelemetry);
    this.metrics = new QuestionMetrics(Instruments.meter(openTelemetry));
  }

  @Override
  public <T> T during(Part part, Supplier<T> work) {
    return part == Part.QUESTION ? counted(part, work) : spanned(part, work);
  }

  private <T> T counted(Part part, Supplier<T> work) {
    long began = System.nanoTime();
    try {
      T result = spanned(part, work);
      if (result instanceof Outcome outcome) {
        metrics.ended(PartAttributes.of(outcome), began);
      }
      return result;
    } catch (RuntimeException | Error e) {
      metrics.ended(PartAttributes.ofFailure(e), began);
      throw e;
    }
  }

  private <T> T spanned(Part part, Supplier<T> work) {
    if (Instruments.isDropped(Span.current())) {
      return work.get();
    }
    Span span = tracer.spanBuilder(part.name().toLowerCase(Locale.ROOT)).startSpan();
    try {
      T result = Context.current().with(span).wrapSupplier(work).get();
      span.setAllAttributes(PartAttributes.of(result));
      return result;
    } catch (RuntimeException | Error e) {
      span.setStatus(StatusCode.ERROR)
          .setAttribute(Instruments.ERROR_TYPE, Instruments.errorType(e));
      throw e;
    } finally {
      span.end();
    }
  }

  @Override
  public <T> Callable<T> handedOn(Callable<T> work) {
    return Context.current().wrap(work);
  }
}
