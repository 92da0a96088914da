package io.quaestor.http.telemetry.request;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/** By what a request is found again in the log and in traces. */
public final class Traces {
  private Traces() {}

  /** 32 hexadecimal digits; the caller's own where it sent a {@code traceparent}. */
  public static Optional<String> id(HttpRequest<?> request) {
    return ObservedRequest.of(request)
        .map(observed -> observed.span().getSpanContext())
        .filter(SpanContext::isValid)
        .map(SpanContext::getTraceId);
  }
}
