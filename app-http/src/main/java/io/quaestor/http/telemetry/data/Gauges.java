package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import io.quaestor.http.cache.CacheCounts;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.http.telemetry.Instruments;
import io.quaestor.job.JobState;
import io.quaestor.port.PoolUse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is looked up when somebody asks for metrics: jobs, versions of the data, connections,
 * caches. What cannot be seen is left out.
 */
public final class Gauges {
  private static final AttributeKey<String> STATE = AttributeKey.stringKey("quaestor.load.state");
  private static final AttributeKey<String> CACHE = AttributeKey.stringKey("quaestor.cache.name");
  private static final AttributeKey<String> RESULT =
      AttributeKey.stringKey("quaestor.cache.result");
  private static final AttributeKey<String> POOL =
      AttributeKey.stringKey("db.client.connection.pool.name");
  private static final AttributeKey<String> CONNECTION_STATE =
      AttributeKey.stringKey("db.client.connection.state");

  private final Meter meter;

  public Gauges(OpenTelemetry openTelemetry) {
    this.meter = Instruments.meter(openTelemetry);
  }

  /**
   * @param count asks the book of jobs, which all servers of a database share
   */
  public Gauges jobs(Supplier<Map<JobState, Long>> count) {
    Sampled<Map<JobState, Long>> counts = new Sampled<>(count);
    gauge(
        "quaestor.load.jobs",
        "{job}",
        "Loads in the book of jobs, by how far they are.",
        told ->
            counts
                .now()
                .ifPresent(
                    seen -> {
                      for (JobState state : JobState.values()) {
                        told.record(
                            seen.getOrDefault(state, 0L), Attributes.of(STATE, state.word()));
                      }
                    }));
    return this;
  }

  /**
   * @param versions of each dataset, by its name
   */
  public Gauges dataVersions(Supplier<Map<String, Long>> versions) {
    Sampled<Map<String, Long>> sampled = new Sampled<>(versions);
    gauge(
        "quaestor.data.version",
        "{version}",
        "The version of each dataset's data, which rises with every change.",
        told ->
            sampled
                .now()
                .ifPresent(
                    seen ->
                        seen.forEach(
                            (dataset, version) ->
                                told.record(
                                    version, Attributes.of(Instruments.DATASET, dataset)))));
    return this;
  }

  public Gauges connections(Supplier<List<PoolUse>> pools) {
    gauge(
        "db.client.connection.count",
        "{connection}",
        "Connections to the database that are open, by whether somebody uses them.",
        told -> {
          for (PoolUse pool : pools.get()) {
            told.record(pool.used(), of(pool).toBuilder().put(CONNECTION_STATE, "used").build());
            told.record(pool.idle(), of(pool).toBuilder().put(CONNECTION_STATE, "idle").build());
          }
        });
    gauge(
        "db.client.connection.max",
        "{connection}",
        "The most connections that there may be.",
        told -> pools.get().forEach(pool -> told.record(pool.most(), of(pool))));
    gauge(
        "db.client.connection.pending_requests",
        "{request}",
        "Who waits for a connection.",
        told -> pools.get().forEach(pool -> told.record(pool.waiting(), of(pool))));
    return this;
  }

  /**
   * @param caches by their names
   */
  public Gauges caches(Map<String, CountedCache> caches) {
    gauge(
        "quaestor.cache.entries",
        "{entry}",
        "What this server keeps in its memory.",
        told ->
            caches.forEach(
                (name, cache) -> told.record(cache.counts().size(), Attributes.of(CACHE, name))));
    meter
        .counterBuilder("quaestor.cache.requests")
        .setUnit("{request}")
        .setDescription("How often something was looked for, by whether it was there.")
        .buildWithCallback(
            told ->
                caches.forEach(
                    (name, cache) -> {
                      CacheCounts counts = cache.counts();
                      told.record(counts.hits(), Attributes.of(CACHE, name, RESULT, "hit"));
                      told.record(counts.misses(), Attributes.of(CACHE, name, RESULT, "miss"));
                    }));
    return this;
  }

  private void gauge(
      String name, String unit, String description, Consumer<ObservableLongMeasurement> tell) {
    meter
        .gaugeBuilder(name)
        .ofLongs()
        .setUnit(unit)
        .setDescription(description)
        .buildWithCallback(tell);
  }

  private static Attributes of(PoolUse pool) {
    return Attributes.of(POOL, pool.pool());
  }
}
