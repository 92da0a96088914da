package io.quaestor.http.telemetry.question;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.quaestor.http.telemetry.Instruments;

/** How many questions there were, what became of them, and how long that took. */
final class QuestionMetrics {
  private final DoubleHistogram duration;

  QuestionMetrics(Meter meter) {
    duration =
        Instruments.seconds(
            meter,
            "quaestor.question.duration",
            "How long questions took, by what became of them and who understood them.");
  }

  void ended(Attributes outcome, long began) {
    duration.record(Instruments.secondsSince(began), outcome);
  }
}
