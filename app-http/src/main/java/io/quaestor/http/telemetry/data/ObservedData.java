package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.OpenTelemetry;
import io.quaestor.catalog.Dataset;
import io.quaestor.port.SalesRepository;
import jakarta.inject.Singleton;

/** Has every query of every dataset observed. */
@Singleton
public final class ObservedData {
  private final OpenTelemetry openTelemetry;

  ObservedData(OpenTelemetry openTelemetry) {
    this.openTelemetry = openTelemetry;
  }

  public SalesRepository repository(Dataset dataset, SalesRepository repository) {
    return new ObservedRepository(
        repository, new QueryMetrics(openTelemetry, dataset.name(), repository.dialect()));
  }
}
