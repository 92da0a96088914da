package io.quaestor.http.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.opentelemetry.context.Context;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.access.Callers;
import io.quaestor.http.problem.Problem;
import io.quaestor.http.problem.Problems;
import io.quaestor.question.Outcome;
import io.quaestor.question.Quaestor;
import io.quaestor.question.Question;
import io.quaestor.question.Step;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * Questions whose answers come step by step, as server-sent events. The last event is {@code
 * answer}, with the same JSON as without streaming, or {@code problem}. A client that goes away
 * stops the work.
 */
@Singleton
final class AskEvents {
  private static final Logger LOG = LoggerFactory.getLogger(AskEvents.class);

  private final Quaestor quaestor;
  private final AnswerBodies bodies;
  private final Problems problems;
  private final ExecutorService threads;

  AskEvents(
      Quaestor quaestor,
      AnswerBodies bodies,
      Problems problems,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.quaestor = quaestor;
    this.bodies = bodies;
    this.problems = problems;
    this.threads = threads;
  }

  HttpResponse<?> ask(Question question, HttpRequest<?> request) {
    Context trace = Context.current();
    Flux<Event<Object>> events =
        Flux.create(
            sink -> {
              sink.next(event("asked", new AskedBody(question.text())));
              Future<?> asked = threads.submit(trace.wrap(() -> ask(question, request, sink)));
              sink.onCancel(() -> asked.cancel(true));
            });
    return HttpResponse.ok(events).contentType(MediaType.TEXT_EVENT_STREAM_TYPE);
  }

  private void ask(Question question, HttpRequest<?> request, FluxSink<Event<Object>> sink) {
    try {
      sink.next(last(question, request, sink));
    } catch (CancellationException e) {
      LOG.debug("a client hung up before its answer", e);
    } catch (QuaestorException e) {
      sink.next(problem(problems.of(e, request).body()));
    } catch (RuntimeException | Error e) {
      LOG.error("a question failed", e);
      sink.next(problem(problems.of(unknown(e), request).body()));
    }
    sink.complete();
  }

  private static QuaestorException unknown(Throwable cause) {
    return new QuaestorException(
        ErrorCode.INTERNAL,
        "something went wrong inside the server; its log has the reason",
        cause);
  }

  private Event<Object> last(
      Question question, HttpRequest<?> request, FluxSink<Event<Object>> sink) {
    return switch (quaestor.ask(Callers.of(request), question, step -> tell(step, sink))) {
      case Outcome.Answered answered -> event("answer", bodies.of(answered.answer()));
      case Outcome.Declined declined -> problem(problems.of(declined.decline(), request).body());
    };
  }

  private static void tell(Step step, FluxSink<Event<Object>> sink) {
    if (sink.isCancelled()) {
      throw new CancellationException("nobody waits for the answer any more");
    }
    sink.next(
        switch (step) {
          case Step.Understood understood -> event("understood", understood);
          case Step.Checked checked -> event("sql", checked);
          case Step.Found found -> event("rows", RowsBody.of(found));
          case Step.Drawn drawn -> event("chart", ChartBody.of(drawn.chart()));
          case Step.Written written -> event("analysis", written);
        });
  }

  private static Event<Object> problem(Problem problem) {
    return event("problem", problem);
  }

  private static Event<Object> event(String name, Object data) {
    return Event.of(data).name(name);
  }

  /**
   * Comes at once: it opens the way, without which nobody would notice that the client hangs up.
   */
  private record AskedBody(String question) {}

  /** As in an answer. */
  private record RowsBody(TableBody data, int rowCount, boolean truncated) {
    static RowsBody of(Step.Found found) {
      return new RowsBody(
          TableBody.of(found.table()), found.table().rows().size(), found.table().truncated());
    }
  }
}
