package io.quaestor.http.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesRepository;
import jakarta.inject.Singleton;

/** Whether the data can be read; without that nothing is answered. */
@Singleton
final class DatabaseHealth extends Look {
  private final SalesRepository repository;

  DatabaseHealth(SalesRepository repository) {
    super("database");
    this.repository = repository;
  }

  @Override
  HealthResult look() {
    try {
      repository.dataVersion();
      return is(HealthStatus.UP);
    } catch (QuaestorException e) {
      return is(HealthStatus.DOWN, e.code().slug());
    }
  }
}
