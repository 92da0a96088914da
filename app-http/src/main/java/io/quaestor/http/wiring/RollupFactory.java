package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Catalog;
import io.quaestor.http.settings.Settings;
import io.quaestor.rollup.RollupKeeper;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts together who keeps the rollups. */
@Factory
final class RollupFactory {
  @Singleton
  @Bean(preDestroy = "close")
  RollupKeeper rollupKeeper(Catalog catalog, LateDatabase database, Settings settings) {
    return new RollupKeeper(
        catalog, database::rollups, settings.rollupInterval(), InstantSource.system());
  }
}
