package io.quaestor.db.sqlite;

import io.quaestor.catalog.MigrationFault;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.migration.FileTurn;
import io.quaestor.migration.Migrations;
import io.quaestor.migration.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.sqlite.SQLiteErrorCode;

/** Brings the tables of one file up to date, in one process at a time. */
final class SqliteMigration {
  private final SqliteFile file;
  private final String location;
  private final String history;
  private final Step before;

  private SqliteMigration(SqliteFile file, String location, String history, Step before) {
    this.file = file;
    this.location = location;
    this.history = history;
    this.before = before;
  }

  /**
   * Those that make the file what it is.
   *
   * @param location of the migrations
   */
  static SqliteMigration of(SqliteFile file, String location) {
    return new SqliteMigration(file, location, "flyway_schema_history", () -> {});
  }

  /** Those of tables that stand beside a dataset's own, in the same file. */
  static SqliteMigration beside(SqliteFile file, String migrations) {
    return new SqliteMigration(file, own(migrations), "migrations_of_" + migrations, () -> {});
  }

  /** The same, with something to do before the tables change, and only then. */
  SqliteMigration after(Step first) {
    return new SqliteMigration(file, location, history, first);
  }

  /** Where migrations are that belong to no dataset. */
  static String own(String migrations) {
    return "classpath:io/quaestor/db/sqlite/migration/" + migrations;
  }

  /** Flyway does not lock SQLite itself: two processes would both make the first table. */
  void run() {
    Path lockFile = file.path().resolveSibling(file.name() + ".lock");
    try {
      FileTurn.take(lockFile, () -> Migrations.of(file.writing(), location, history).run(before));
    } catch (IOException e) {
      throw unusable("cannot lock " + lockFile, e);
    } catch (FlywayException | SQLException e) {
      throw failure(e);
    }
  }

  private QuaestorException failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        if (SqliteFaults.busy(database)) {
          return SqliteFaults.unavailable(database);
        }
        return e instanceof FlywayMigrateException failed
            ? MigrationFault.failed(
                location,
                failed.getMigration().getScript(),
                failed.getLineNumber(),
                words(database),
                e)
            : unusable("cannot use " + file.path() + ": " + words(database), e);
      }
    }
    String place = file.path().toString();
    return e instanceof FlywayValidateException
        ? MigrationFault.changed(location, place, e)
        : MigrationFault.unusable(location, place, e);
  }

  private static String words(SQLException e) {
    return e.getErrorCode() == SQLiteErrorCode.SQLITE_NOTADB.code
        ? "it is not a SQLite database"
        : SqliteFaults.words(e);
  }

  private static QuaestorException unusable(String cause, Exception e) {
    return new QuaestorException(
        ErrorCode.CONFIGURATION_INVALID,
        cause + "; check the file and its folder, or set QUAESTOR_DATA_DIR to another folder",
        e);
  }
}
