package io.quaestor.http.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.quaestor.error.Fault;
import io.quaestor.error.QuaestorException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures that core named; logs those that are not the caller's to mend. */
@Singleton
final class QuaestorExceptionHandler
    implements ExceptionHandler<QuaestorException, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(QuaestorExceptionHandler.class);

  private final Problems problems;

  QuaestorExceptionHandler(Problems problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface's own signature
  public HttpResponse<?> handle(HttpRequest request, QuaestorException failure) {
    Fault fault = failure.code().fault();
    if (fault == Fault.QUAESTOR) {
      LOG.error("{} failed", request.getPath(), failure);
    } else if (fault == Fault.DEPENDENCY || fault == Fault.OPERATOR) {
      LOG.warn("{}: {}", request.getPath(), failure.getMessage());
    }
    return problems.of(failure, request);
  }
}
