package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.sql.Dialect;
import java.util.List;

/**
 * How long the queries of one dataset take and how many rows they give.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/">The names</a>
 */
final class QueryMetrics {
  static final AttributeKey<Long> ROWS = AttributeKey.longKey("db.response.returned_rows");

  private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
  private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
  private static final AttributeKey<String> VERDICT =
      AttributeKey.stringKey("quaestor.query.verdict");
  private static final List<Long> COUNTS =
      List.of(1L, 2L, 5L, 10L, 20L, 50L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L);

  private final Tracer tracer;
  private final DoubleHistogram duration;
  private final LongHistogram rows;
  private final String name;
  private final Attributes query;

  QueryMetrics(OpenTelemetry openTelemetry, String dataset, Dialect dialect) {
    tracer = Instruments.tracer(openTelemetry);
    Meter meter = Instruments.meter(openTelemetry);
    duration =
        Instruments.seconds(
            meter,
            "db.client.operation.duration",
            "How long queries took, with the wait for a connection and the reading of their rows.");
    rows =
        meter
            .histogramBuilder("db.client.response.returned_rows")
            .ofLongs()
            .setUnit("{row}")
            .setDescription("Rows that queries gave.")
            .setExplicitBucketBoundariesAdvice(COUNTS)
            .build();
    name = "SELECT " + dataset;
    query =
        Attributes.of(SYSTEM, system(dialect), OPERATION, "SELECT", Instruments.DATASET, dataset);
  }

  private static String system(Dialect dialect) {
    return switch (dialect) {
      case POSTGRES -> "postgresql";
      case SQLITE -> "sqlite";
    };
  }

  /** None is made where nobody keeps those of the request. */
  Span span() {
    Span parent = Span.current();
    return Instruments.isDropped(parent)
        ? parent
        : tracer.spanBuilder(name).setSpanKind(SpanKind.CLIENT).setAllAttributes(query).startSpan();
  }

  void ran(long began, long count) {
    Attributes ran = query.toBuilder().put(VERDICT, "ran").build();
    duration.record(Instruments.secondsSince(began), ran);
    rows.record(count, query);
  }

  void failed(long began, String errorType) {
    duration.record(
        Instruments.secondsSince(began),
        query.toBuilder().put(VERDICT, "failed").put(Instruments.ERROR_TYPE, errorType).build());
  }
}
