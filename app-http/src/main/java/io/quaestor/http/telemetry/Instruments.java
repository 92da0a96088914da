package io.quaestor.http.telemetry;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.server.Version;
import java.util.List;
import java.util.Objects;

/** What all observations of Quaestor have in common. */
public final class Instruments {
  /** What failed, as {@code docs/errors.md} calls it. */
  public static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

  public static final AttributeKey<String> DATASET = AttributeKey.stringKey("quaestor.dataset");

  private static final String SCOPE = "io.quaestor";

  /** Seconds; those that the conventions want for requests, and some for what a model takes. */
  private static final List<Double> SECONDS =
      List.of(
          0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 30.0,
          60.0);

  private Instruments() {}

  public static Tracer tracer(OpenTelemetry openTelemetry) {
    return openTelemetry.getTracer(SCOPE, Version.current());
  }

  public static Meter meter(OpenTelemetry openTelemetry) {
    return openTelemetry.meterBuilder(SCOPE).setInstrumentationVersion(Version.current()).build();
  }

  /** A histogram of seconds. */
  public static DoubleHistogram seconds(Meter meter, String name, String description) {
    return meter
        .histogramBuilder(name)
        .setUnit("s")
        .setDescription(description)
        .setExplicitBucketBoundariesAdvice(SECONDS)
        .build();
  }

  /** Whether nobody keeps the spans of what is being done, so that none need be made for it. */
  public static boolean isDropped(Span current) {
    return current.getSpanContext().isValid() && !current.isRecording();
  }

  public static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }

  /** The failure's name as in {@code docs/errors.md}; of one that has none, its class. */
  public static String errorType(Throwable failure) {
    return failure instanceof QuaestorException known
        ? known.code().slug()
        : Objects.requireNonNullElse(
            failure.getClass().getCanonicalName(), failure.getClass().getName());
  }
}
