package io.quaestor.http.telemetry.data;

import io.opentelemetry.api.OpenTelemetry;
import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.port.SalesRepository;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Has every query of every dataset observed. */
@Singleton
public final class ObservedData {
  private final OpenTelemetry openTelemetry;

  ObservedData(OpenTelemetry openTelemetry) {
    this.openTelemetry = openTelemetry;
  }

  /**
   * One repository for each dataset, made now.
   *
   * @param opened reads a dataset
   */
  public Function<Dataset, SalesRepository> repositories(
      Catalog catalog, Function<Dataset, SalesRepository> opened) {
    Map<String, SalesRepository> observed =
        catalog.datasets().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Dataset::name, dataset -> observed(dataset, opened.apply(dataset))));
    return dataset -> Objects.requireNonNull(observed.get(dataset.name()), dataset.name());
  }

  private SalesRepository observed(Dataset dataset, SalesRepository repository) {
    return new ObservedRepository(
        repository, new QueryMetrics(openTelemetry, dataset.name(), repository.dialect()));
  }
}
