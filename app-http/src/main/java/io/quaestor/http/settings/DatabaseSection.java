package io.quaestor.http.settings;

import io.quaestor.http.settings.DatabaseSettings.Login;
import io.quaestor.http.settings.DatabaseSettings.Place;
import io.quaestor.http.settings.DatabaseSettings.Postgres;
import io.quaestor.http.settings.DatabaseSettings.Sqlite;
import io.quaestor.http.settings.variables.DataSetting;
import io.quaestor.http.settings.variables.DatabaseSetting;
import io.quaestor.http.settings.variables.LimitSetting;
import io.quaestor.http.settings.variables.Setting;

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
        switch (reader.choice(DatabaseSetting.DB, Kind.class)) {
          case SQLITE -> new Sqlite(reader.dataDir());
          case POSTGRES -> postgres();
        };
    return new DatabaseSettings(
        place,
        reader.choice(DataSetting.SAMPLE_DATA, DatabaseSettings.Samples.class),
        (int) reader.number(LimitSetting.MAX_QUERIES, 1, MOST_QUERIES));
  }

  private Postgres postgres() {
    String url =
        reader.required(
            DatabaseSetting.DB_URL,
            "QUAESTOR_DB=postgres needs it, for example jdbc:postgresql://localhost:5432/quaestor");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw reader.refused(
          DatabaseSetting.DB_URL, "a JDBC URL such as jdbc:postgresql://localhost:5432/quaestor");
    }
    return new Postgres(
        url,
        login(
            DatabaseSetting.DB_USER,
            DatabaseSetting.DB_PASSWORD,
            "who owns the tables and may write"),
        login(
            DatabaseSetting.DB_READER_USER,
            DatabaseSetting.DB_READER_PASSWORD,
            "who may only read; it must be another login than the owner's"),
        reader.number(DatabaseSetting.DB_MAX_COST, 0, MOST_COST));
  }

  private Login login(Setting user, Setting password, String who) {
    String purpose = "QUAESTOR_DB=postgres needs the login " + who;
    return new Login(reader.required(user, purpose), reader.text(password).orElse(""));
  }
}
