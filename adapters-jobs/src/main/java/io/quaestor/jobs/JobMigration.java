package io.quaestor.jobs;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.migration.FileTurn;
import io.quaestor.migration.Migrations;
import io.quaestor.sql.Dialect;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of jobs up to date, in one process at a time. */
final class JobMigration {
  /** Any number will do that nothing else in the database locks. */
  private static final long SETUP_LOCK = 0x7175_6165_6a6f_6273L;

  private final DataSource database;
  private final Dialect dialect;

  JobMigration(DataSource database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
  }

  /**
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}; {@code CONFIGURATION_INVALID} when the
   *     migrations are missing or do not fit
   */
  void run() {
    try {
      switch (dialect) {
        case SQLITE -> inSqlite();
        case POSTGRES -> inPostgres();
      }
    } catch (SQLException e) {
      throw BookFaults.unavailable(e);
    } catch (IOException e) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "cannot lock the application's database to make the tables of jobs; check that Quaestor"
              + " may write to the folder of QUAESTOR_DATA_DIR",
          e);
    }
  }

  /** Flyway does not lock SQLite itself: two processes would both make the first table. */
  private void inSqlite() throws SQLException, IOException {
    FileTurn.take(SqliteLocation.lockFile(database), this::migrate);
  }

  /** The lock ends with the transaction, also when the process dies. */
  private void inPostgres() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL lock_timeout = '60s'");
      statement.execute("SELECT pg_advisory_xact_lock(" + SETUP_LOCK + ")");
      migrate();
      connection.commit();
    }
  }

  private void migrate() throws SQLException {
    try {
      Migrations.of(
              database,
              "classpath:io/quaestor/jobs/migration/" + dialect.name().toLowerCase(Locale.ROOT),
              "migrations_of_jobs")
          .run();
    } catch (FlywayException e) {
      throw failure(e);
    }
  }

  private static QuaestorException failure(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        return BookFaults.unavailable(database);
      }
    }
    return new QuaestorException(
        ErrorCode.CONFIGURATION_INVALID,
        "the migrations of jobs are missing from Quaestor, or they do not fit the database: "
            + e.getMessage(),
        e);
  }
}
