package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import io.quaestor.http.settings.AccessSettings;
import io.quaestor.http.settings.CacheSettings;
import io.quaestor.http.settings.DatabaseSettings;
import io.quaestor.http.settings.LoadSettings;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.http.settings.ModelUse;
import io.quaestor.http.settings.ServerSettings;
import io.quaestor.http.settings.Settings;
import io.quaestor.http.settings.StopSettings;
import io.quaestor.http.settings.variables.UnknownVariables;
import io.quaestor.port.QueryLimits;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the settings before anything else is made, and hands out each part of them. */
@Factory
final class SettingsFactory {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFactory.class);

  @Context
  Settings settings(Environment environment) {
    UnknownVariables.warnings(System.getenv().keySet()).forEach(LOG::warn);
    return Settings.read(environment);
  }

  @Singleton
  ServerSettings server(Settings settings) {
    return settings.server();
  }

  @Singleton
  AccessSettings access(Settings settings) {
    return settings.access();
  }

  @Singleton
  DatabaseSettings database(Settings settings) {
    return settings.database();
  }

  @Singleton
  ModelSettings model(Settings settings) {
    return settings.model();
  }

  @Singleton
  ModelUse modelUse(Settings settings) {
    return settings.modelUse();
  }

  @Singleton
  CacheSettings cache(Settings settings) {
    return settings.cache();
  }

  @Singleton
  LoadSettings loads(Settings settings) {
    return settings.loads();
  }

  @Singleton
  StopSettings stop(Settings settings) {
    return settings.stop();
  }

  @Singleton
  QueryLimits limits(Settings settings) {
    return settings.limits();
  }
}
