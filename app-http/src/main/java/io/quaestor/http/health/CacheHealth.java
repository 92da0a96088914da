package io.quaestor.http.health;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthResult;
import io.quaestor.http.wiring.SharedMemory;
import jakarta.inject.Singleton;

/** Whether the servers reach what they keep together; without it each goes on by itself. */
@Singleton
final class CacheHealth extends Look {
  private final SharedMemory memory;

  CacheHealth(SharedMemory memory) {
    super("cache");
    this.memory = memory;
  }

  @Override
  HealthResult look() {
    return memory.isThere()
        ? is(HealthStatus.UP)
        : is(DEGRADED, "Redis cannot be reached; this server goes on with its own memory");
  }
}
