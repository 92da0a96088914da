package io.quaestor.http.telemetry.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongUpDownCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.quaestor.http.telemetry.Instruments;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a span of each request and measures it, from its first line to the last byte of its answer.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/">The names</a>
 */
@Singleton
final class Requests {
  static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
  static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
  static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");

  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
  private static final TextMapGetter<HttpHeaders> HEADERS = new HeaderGetter();

  /** What no client may make a label of its own invention of. */
  private static final String OTHER_METHOD = "_OTHER";

  private final Tracer tracer;
  private final TextMapPropagator propagator;
  private final DoubleHistogram duration;
  private final LongUpDownCounter active;

  Requests(OpenTelemetry openTelemetry) {
    tracer = Instruments.tracer(openTelemetry);
    propagator = openTelemetry.getPropagators().getTextMapPropagator();
    Meter meter = Instruments.meter(openTelemetry);
    duration =
        Instruments.seconds(
            meter,
            "http.server.request.duration",
            "How long requests took, to the end of their answers.");
    active =
        meter
            .upDownCounterBuilder("http.server.active_requests")
            .setUnit("{request}")
            .setDescription("Requests that are being answered.")
            .build();
  }

  void begin(HttpRequest<?> request) {
    String method =
        request.getMethod() == HttpMethod.CUSTOM ? OTHER_METHOD : request.getMethodName();
    ObservedRequest observed = new ObservedRequest(context(request, method), method);
    observed.attach(request);
    active.add(1, Attributes.of(METHOD, method));
  }

  private Context context(HttpRequest<?> request, String method) {
    if (Routes.isProbe(request)) {
      return Context.root();
    }
    Context caller = propagator.extract(Context.root(), request.getHeaders(), HEADERS);
    Span span =
        tracer
            .spanBuilder(method)
            .setParent(caller)
            .setSpanKind(SpanKind.SERVER)
            .setAttribute(METHOD, method)
            .startSpan();
    return caller.with(span);
  }

  /** Called once for each request that was begun, when nothing more is sent. */
  void end(ObservedRequest request) {
    AttributesBuilder attributes = Attributes.builder().put(METHOD, request.method());
    request.route().ifPresent(route -> attributes.put(ROUTE, route));
    if (request.status() > 0) {
      attributes.put(STATUS, (long) request.status());
    }
    Attributes all = attributes.build();
    active.add(-1, Attributes.of(METHOD, request.method()));
    double seconds = Instruments.secondsSince(request.begun());
    duration.record(seconds, all, request.context());
    Span span = request.span();
    if (span.isRecording()) {
      request.route().ifPresent(route -> span.updateName(request.method() + " " + route));
      span.setAllAttributes(all);
      if (request.status() >= 500) {
        span.setStatus(StatusCode.ERROR);
      }
    }
    span.end();
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "{} {} answered with {} after {} s",
          request.method(),
          request.route().orElse("-"),
          request.status(),
          seconds);
    }
  }

  private static final class HeaderGetter implements TextMapGetter<HttpHeaders> {
    @Override
    public Iterable<String> keys(HttpHeaders carrier) {
      return carrier.names();
    }

    @Override
    public @Nullable String get(@Nullable HttpHeaders carrier, String key) {
      return carrier == null ? null : carrier.get(key);
    }
  }
}
