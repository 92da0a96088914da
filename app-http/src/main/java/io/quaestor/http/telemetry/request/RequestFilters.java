package io.quaestor.http.telemetry.request;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/**
 * Carries a request's span to whatever thread works on it, and notes with what it was answered. The
 * outermost of all filters, so that it hears of what the others refuse, too.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestFilters implements Ordered {
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @RequestFilter
  @PreMatching
  void carry(HttpRequest<?> request, MutablePropagatedContext context) {
    ObservedRequest.of(request)
        .ifPresent(observed -> context.add(new TraceContext(observed.context())));
  }

  /** Of what was refused before its route was looked for. */
  @ResponseFilter
  @PreMatching
  void noteEarly(HttpRequest<?> request, HttpResponse<?> response) {
    note(request, response);
  }

  /** Also of what cannot be read as a request, of which the other does not hear. */
  @ResponseFilter
  void note(HttpRequest<?> request, HttpResponse<?> response) {
    ObservedRequest.of(request)
        .ifPresent(observed -> observed.answered(Routes.of(request, response), response.code()));
  }
}
