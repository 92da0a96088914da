package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Dataset;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.http.settings.DatabaseSettings;
import io.quaestor.http.settings.DatabaseSettings.Postgres;
import io.quaestor.http.settings.DatabaseSettings.Sqlite;
import io.quaestor.sql.Dialect;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Chooses and opens the database. */
@Factory
final class DatabaseFactory {
  private static final Duration PAUSE = Duration.ofSeconds(3);

  @Singleton
  @Bean(preDestroy = "close")
  LateDatabase database(DatabaseSettings settings, Dataset dataset, SampleData sample) {
    LateDatabase database =
        switch (settings.place()) {
          case Sqlite sqlite ->
              new LateDatabase(
                  Dialect.SQLITE,
                  () -> sample.fill(open(sqlite, dataset, settings.queriesAtOnce())));
          case Postgres postgres ->
              new LateDatabase(
                  Dialect.POSTGRES,
                  () -> sample.fill(open(postgres, dataset, settings.queriesAtOnce())));
        };
    database.open(PAUSE);
    return database;
  }

  private static OpenDatabase open(Sqlite place, Dataset dataset, int queriesAtOnce) {
    SqliteDatabase database = SqliteDatabase.open(place.dataDir(), dataset, queriesAtOnce);
    return new OpenDatabase(database.repository(), database.store(), database.auditLog(), database);
  }

  private static OpenDatabase open(Postgres place, Dataset dataset, int queriesAtOnce) {
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
            dataset);
    return new OpenDatabase(database.repository(), database.store(), database.auditLog(), database);
  }
}
