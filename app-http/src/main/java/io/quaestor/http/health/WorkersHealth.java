package io.quaestor.http.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import io.quaestor.http.wiring.Workers;
import jakarta.inject.Singleton;

/** Whether this server does loads; those that are sent meanwhile wait, and questions go on. */
@Singleton
final class WorkersHealth extends Look {
  private final Workers workers;

  WorkersHealth(Workers workers) {
    super("workers");
    this.workers = workers;
  }

  @Override
  HealthResult look() {
    return workers.atWork()
        ? is(HealthStatus.UP)
        : is(DEGRADED, "loads wait until the database can be reached");
  }
}
