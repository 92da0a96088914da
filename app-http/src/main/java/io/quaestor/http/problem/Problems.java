package io.quaestor.http.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.Fault;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.telemetry.request.Traces;
import io.quaestor.http.usage.Costs;
import io.quaestor.question.Decline;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Turns failures into responses. */
@Singleton
public final class Problems {
  private static final String ANALYZE = "/analyze";

  private final BasePath basePath;
  private final Costs costs;

  Problems(BasePath basePath, Costs costs) {
    this.basePath = basePath;
    this.costs = costs;
  }

  /** The one place where a fault meets a status. */
  public static HttpStatus status(Fault fault) {
    return switch (fault) {
      case CALLER -> HttpStatus.BAD_REQUEST;
      case ABSENT -> HttpStatus.NOT_FOUND;
      case UNANSWERABLE, UNFIT -> HttpStatus.UNPROCESSABLE_ENTITY;
      case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      case CONFLICT -> HttpStatus.CONFLICT;
      case DEPENDENCY -> HttpStatus.SERVICE_UNAVAILABLE;
      case OPERATOR, QUAESTOR -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  public MutableHttpResponse<Problem> of(QuaestorException failure, HttpRequest<?> request) {
    MutableHttpResponse<Problem> response =
        response(of(failure.code(), String.valueOf(failure.getMessage()), request));
    failure
        .retryAfter()
        .ifPresent(pause -> response.header(HttpHeaders.RETRY_AFTER, wholeSeconds(pause)));
    return response;
  }

  public MutableHttpResponse<Problem> of(Decline decline, HttpRequest<?> request) {
    return response(
        of(ErrorCode.DECLINED, decline.reason(), request)
            .with(
                new DeclinePart(
                    decline.notUnderstood(),
                    decline.readings(),
                    decline.suggestions(),
                    decline.conversationId(),
                    costs.of(decline.usage()))));
  }

  /** Rows that do not fit, field by field. */
  public MutableHttpResponse<Problem> of(
      String detail, List<FieldProblem> errors, HttpRequest<?> request) {
    return response(of(ErrorCode.ROWS_UNFIT, detail, request).withErrors(errors));
  }

  public MutableHttpResponse<Problem> of(HttpFault fault, String detail, HttpRequest<?> request) {
    return response(problem(fault.status(), fault.slug(), detail, fault.retryable(), request));
  }

  /**
   * @param pause after which it may be tried again
   */
  public MutableHttpResponse<Problem> of(
      HttpFault fault, String detail, Duration pause, HttpRequest<?> request) {
    return of(fault, detail, request).header(HttpHeaders.RETRY_AFTER, wholeSeconds(pause));
  }

  private Problem of(ErrorCode code, String detail, HttpRequest<?> request) {
    return problem(status(code.fault()), code.slug(), detail, code.retryable(), request);
  }

  private Problem problem(
      HttpStatus status, String slug, String detail, boolean retryable, HttpRequest<?> request) {
    Problem problem =
        Problem.of(status, slug, detail, retryable, basePath.outer(request.getPath()));
    Problem found =
        status.getCode() >= 500 ? Traces.id(request).map(problem::in).orElse(problem) : problem;
    return request.getPath().equals(ANALYZE) ? found.withError() : found;
  }

  private static MutableHttpResponse<Problem> response(Problem problem) {
    return HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
        .body(problem)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  /** RFC 9110 knows whole seconds only; rounded up, so that nobody comes too early. */
  private static String wholeSeconds(Duration pause) {
    return Long.toString(Math.max(1, pause.plusMillis(999).toSeconds()));
  }
}
