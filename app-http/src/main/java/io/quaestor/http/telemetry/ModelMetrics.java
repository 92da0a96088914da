package io.quaestor.http.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.List;

/** How long calls took and how many tokens they used, in the buckets that the conventions want. */
final class ModelMetrics {
  private static final List<Double> SECONDS =
      List.of(
          0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92);
  private static final List<Long> TOKENS =
      List.of(
          1L,
          4L,
          16L,
          64L,
          256L,
          1_024L,
          4_096L,
          16_384L,
          65_536L,
          262_144L,
          1_048_576L,
          4_194_304L,
          16_777_216L,
          67_108_864L);

  private final DoubleHistogram duration;
  private final LongHistogram tokens;

  ModelMetrics(Meter meter) {
    duration =
        meter
            .histogramBuilder(GenAi.DURATION)
            .setUnit("s")
            .setDescription("How long one try to get a reply from a language model took.")
            .setExplicitBucketBoundariesAdvice(SECONDS)
            .build();
    tokens =
        meter
            .histogramBuilder(GenAi.TOKENS)
            .ofLongs()
            .setUnit("{token}")
            .setDescription("Tokens of prompts and replies, as the service counted them.")
            .setExplicitBucketBoundariesAdvice(TOKENS)
            .build();
  }

  /**
   * @param context that holds the call's span
   */
  void took(Duration time, Attributes call, Context context) {
    duration.record(time.toNanos() / 1e9, call, context);
  }

  /**
   * @param type {@code input} or {@code output}
   * @param count 0 when the service did not say, which is then not recorded
   */
  void used(String type, int count, Attributes call, Context context) {
    if (count > 0) {
      tokens.record(count, call.toBuilder().put(GenAi.TOKEN_TYPE, type).build(), context);
    }
  }
}
