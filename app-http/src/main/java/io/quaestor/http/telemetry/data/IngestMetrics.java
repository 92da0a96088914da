package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.job.FileProgress;
import io.quaestor.job.Job;
import jakarta.inject.Singleton;

/** How many rows come in, by what way, and how long loads take. */
@Singleton
public final class IngestMetrics {
  static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("quaestor.load.outcome");

  private static final AttributeKey<String> WAY = AttributeKey.stringKey("quaestor.ingest.way");
  private static final AttributeKey<String> RESULT =
      AttributeKey.stringKey("quaestor.ingest.result");

  private final LongCounter rows;
  private final DoubleHistogram attempts;

  IngestMetrics(OpenTelemetry openTelemetry) {
    Meter meter = Instruments.meter(openTelemetry);
    rows =
        meter
            .counterBuilder("quaestor.ingest.rows")
            .setUnit("{row}")
            .setDescription("Rows that have landed, and rows of loads that did not fit.")
            .build();
    attempts =
        Instruments.seconds(
            meter, "quaestor.load.duration", "How long attempts at loads took, by how they ended.");
  }

  /** Rows of a batch, or an event, which is a batch of one, have landed. */
  public void batch(String dataset, int count) {
    add(dataset, "batch", "written", count);
  }

  /** A load has landed. */
  void landed(Job job) {
    FileProgress progress = job.progress();
    add(job.dataset(), "load", "written", progress.rowsWritten());
    add(job.dataset(), "load", "rejected", progress.rowsRejected());
  }

  void attempted(long began, Attributes outcome) {
    attempts.record(Instruments.secondsSince(began), outcome);
  }

  private void add(String dataset, String way, String result, long count) {
    rows.add(count, Attributes.of(Instruments.DATASET, dataset, WAY, way, RESULT, result));
  }
}
