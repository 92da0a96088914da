package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.env.Environment;
import io.opentelemetry.api.OpenTelemetry;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.http.cache.CountedCache;
import io.quaestor.http.cache.Kind;
import io.quaestor.http.telemetry.Telemetry;
import io.quaestor.http.telemetry.data.Gauges;
import io.quaestor.http.telemetry.question.RefusedSql;
import io.quaestor.port.AuditLog;
import io.quaestor.port.JobBook;
import io.quaestor.port.ResultCache;
import io.quaestor.question.Answer;
import io.quaestor.question.QueryPage;
import io.quaestor.report.ReportResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Chooses where observations go. */
@Factory
final class TelemetryFactory {
  @Singleton
  @Bean(preDestroy = "close")
  Telemetry telemetry(Environment environment) {
    return Telemetry.configured(environment);
  }

  @Singleton
  OpenTelemetry openTelemetry(Telemetry telemetry) {
    return telemetry.openTelemetry();
  }

  @Singleton
  @Primary
  AuditLog audit(LateDatabase database, OpenTelemetry openTelemetry) {
    return new RefusedSql(database, openTelemetry);
  }

  @Singleton
  Gauges gauges(
      OpenTelemetry openTelemetry,
      Catalog catalog,
      LateDatabase database,
      JobBook book,
      ResultCache<Answer> answers,
      ResultCache<ReportResult> reports,
      ResultCache<QueryPage> pages) {
    Map<String, CountedCache> caches = new LinkedHashMap<>();
    Map.of(Kind.ANSWERS, answers, Kind.REPORTS, reports, Kind.PAGES, pages)
        .forEach(
            (kind, cache) -> {
              if (cache instanceof CountedCache counted) {
                caches.put(kind.name(), counted);
              }
            });
    return new Gauges(openTelemetry)
        .jobs(book::count)
        .dataVersions(() -> versions(catalog, database))
        .connections(database::pools)
        .caches(caches);
  }

  private static Map<String, Long> versions(Catalog catalog, LateDatabase database) {
    Map<String, Long> versions = new LinkedHashMap<>();
    for (Dataset dataset : catalog.datasets()) {
      versions.put(dataset.name(), database.repository(dataset).dataVersion());
    }
    return versions;
  }
}
