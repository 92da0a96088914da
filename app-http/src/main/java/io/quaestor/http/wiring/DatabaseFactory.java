package io.quaestor.http.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.quaestor.catalog.Dataset;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
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
              new LateDatabase(Dialect.SQLITE, () -> sample.fill(open(sqlite, dataset)));
          case Postgres postgres ->
              throw new QuaestorException(
                  ErrorCode.CONFIGURATION_INVALID,
                  "QUAESTOR_DB=postgres is not part of this build: use sqlite");
        };
    database.open(PAUSE);
    return database;
  }

  private static OpenDatabase open(Sqlite place, Dataset dataset) {
    SqliteDatabase database = SqliteDatabase.open(place.dataDir(), dataset);
    return new OpenDatabase(database.repository(), database.store(), database);
  }
}
