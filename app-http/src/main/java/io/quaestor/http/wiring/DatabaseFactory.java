package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Catalog;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.http.settings.DatabaseSettings;
import io.quaestor.http.settings.DatabaseSettings.Postgres;
import io.quaestor.http.settings.DatabaseSettings.Sqlite;
import io.quaestor.http.telemetry.data.ObservedData;
import io.quaestor.sql.Dialect;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Chooses and opens the database. */
@Factory
final class DatabaseFactory {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  @Singleton
  @Bean(preDestroy = "close")
  LateDatabase database(
      DatabaseSettings settings, Catalog catalog, SampleData sample, ObservedData observed) {
    LateDatabase database =
        switch (settings.place()) {
          case Sqlite sqlite ->
              new LateDatabase(
                  Dialect.SQLITE,
                  () -> sample.fill(open(sqlite, catalog, settings.queriesAtOnce(), observed)));
          case Postgres postgres ->
              new LateDatabase(
                  Dialect.POSTGRES,
                  () -> sample.fill(open(postgres, catalog, settings.queriesAtOnce(), observed)));
        };
    database.open(PAUSE);
    return database;
  }

  @Singleton
  Stores stores(LateDatabase database) {
    return database::store;
  }

  private static OpenDatabase open(
      Sqlite place, Catalog catalog, int queriesAtOnce, ObservedData observed) {
    SqliteDatabase database = SqliteDatabase.open(place.dataDir(), catalog, queriesAtOnce);
    return new OpenDatabase(
        observed.repositories(catalog, database::repository),
        database::store,
        database::rollups,
        database.auditLog(),
        database.verifiedBook(),
        database::applicationTables,
        database::installation,
        database::pools,
        database);
  }

  private static OpenDatabase open(
      Postgres place, Catalog catalog, int queriesAtOnce, ObservedData observed) {
    PostgresDatabase database =
        PostgresDatabase.open(
            new PostgresSettings(
                place.url(),
                place.owner().user(),
                place.owner().password(),
                place.reader().user(),
                place.reader().password(),
                queriesAtOnce,
                place.maxCost()),
            catalog);
    return new OpenDatabase(
        observed.repositories(catalog, database::repository),
        database::store,
        database::rollups,
        database.auditLog(),
        database.verifiedBook(),
        database::applicationTables,
        database::installation,
        database::pools,
        database);
  }
}
