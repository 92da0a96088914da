package io.quaestor.http.settings;

import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.http.settings.DatabaseSettings.Login;
import io.quaestor.http.settings.DatabaseSettings.Place;
import io.quaestor.http.settings.DatabaseSettings.Postgres;
import io.quaestor.http.settings.DatabaseSettings.Sqlite;
import io.quaestor.port.QueryLimits;

/** Reads {@link DatabaseSettings}. */
final class DatabaseSection {
  private enum Kind {
    SQLITE,
    POSTGRES
  }

  /** As many connections as a PostgreSQL server usually has for all its clients. */
  private static final int MOST_QUERIES = 100;

  private static final long MOST_COST = 999_999_999_999_999_999L;

  private final SettingReader reader;

  DatabaseSection(SettingReader reader) {
    this.reader = reader;
  }

  DatabaseSettings read() {
    Place place =
        switch (reader.choice(Setting.DB, Kind.class)) {
          case SQLITE -> new Sqlite(reader.dataDir());
          case POSTGRES -> postgres();
        };
    return new DatabaseSettings(
        place,
        reader.choice(Setting.SAMPLE_DATA, DatabaseSettings.Samples.class),
        (int) reader.number(Setting.MAX_QUERIES, QueryLimits.STANDARD_AT_ONCE, 1, MOST_QUERIES));
  }

  private Postgres postgres() {
    String url =
        reader.required(
            Setting.DB_URL,
            "QUAESTOR_DB=postgres needs it, for example jdbc:postgresql://localhost:5432/quaestor");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw reader.refused(
          Setting.DB_URL, "a JDBC URL such as jdbc:postgresql://localhost:5432/quaestor");
    }
    return new Postgres(
        url,
        login(Setting.DB_USER, Setting.DB_PASSWORD, "who owns the tables and may write"),
        login(
            Setting.DB_READER_USER,
            Setting.DB_READER_PASSWORD,
            "who may only read; it must be another login than the owner's"),
        reader.number(Setting.DB_MAX_COST, PostgresSettings.STANDARD_MAX_COST, 0, MOST_COST));
  }

  private Login login(Setting user, Setting password, String who) {
    String purpose = "QUAESTOR_DB=postgres needs the login " + who;
    return new Login(reader.required(user, purpose), reader.text(password).orElse(""));
  }
}
