package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import io.opentelemetry.api.OpenTelemetry;
import io.quaestor.http.telemetry.Telemetry;
import jakarta.inject.Singleton;

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
}
