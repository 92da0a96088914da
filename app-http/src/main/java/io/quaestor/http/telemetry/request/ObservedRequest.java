package io.quaestor.http.telemetry.request;

import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request on its way. The filters note in it what is known only at the end. */
final class ObservedRequest {
  private static final String ATTRIBUTE = "quaestor.observed";

  private final Context context;
  private final String method;
  private final long begun = System.nanoTime();
  private volatile @Nullable String route;
  private volatile int status;

  /**
   * @param context in which everything is done for it; holds its span
   * @param method one of those that HTTP knows, or one name for all others
   */
  ObservedRequest(Context context, String method) {
    this.context = context;
    this.method = method;
  }

  void attach(HttpRequest<?> request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<ObservedRequest> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, ObservedRequest.class);
  }

  Context context() {
    return context;
  }

  Span span() {
    return Span.fromContext(context);
  }

  String method() {
    return method;
  }

  /** The {@link System#nanoTime()} at which it came in. */
  long begun() {
    return begun;
  }

  void answered(String byRoute, int withStatus) {
    route = byRoute;
    status = withStatus;
  }

  Optional<String> route() {
    return Optional.ofNullable(route);
  }

  /** 0 when nobody was there any more to be answered. */
  int status() {
    return status;
  }
}
