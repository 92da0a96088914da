package io.quaestor.db.postgres;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.MigratedTables;
import io.quaestor.catalog.MigrationFault;
import io.quaestor.catalog.Rollup;
import io.quaestor.catalog.Table;
import io.quaestor.error.QuaestorException;
import io.quaestor.migration.Migrations;
import io.quaestor.migration.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Makes schemas, reader login and tables where they are missing, in one process at a time. */
final class PostgresSetup {
  /** Any number will do that nothing else in the database locks. */
  private static final long SETUP_LOCK = 0x7175_6165_7374_6f72L;

  private static final String APP = "classpath:io/quaestor/db/postgres/migration/app";

  private final PostgresServer server;
  private final Catalog catalog;

  PostgresSetup(PostgresServer server, Catalog catalog) {
    this.server = server;
    this.catalog = catalog;
  }

  void run() {
    try (Connection owner = connect();
        Statement statement = owner.createStatement()) {
      // Another process may be migrating: long, but not for ever. The lock ends with the session.
      statement.execute("SET lock_timeout = '60s'");
      statement.execute("SELECT pg_advisory_lock(" + SETUP_LOCK + ")");
      makeSchema(owner, PostgresServer.APP_SCHEMA);
      makeSchema(owner, PostgresServer.DATA_SCHEMA);
      migrate("app", APP, () -> {});
      for (Dataset dataset : catalog.datasets()) {
        migrate(owner, dataset);
      }
      new ReaderLogin(server.settings(), owner).makeReady();
    } catch (SQLException e) {
      throw PostgresFaults.settingUp(e, server.address());
    }
  }

  private Connection connect() {
    try {
      return server.owner().getConnection();
    } catch (SQLException e) {
      throw PostgresFaults.connecting(
          e, server.address(), "QUAESTOR_DB_USER", "QUAESTOR_DB_PASSWORD");
    }
  }

  /** Looks first, because IF NOT EXISTS asks for the right to create even where there is one. */
  private static void makeSchema(Connection owner, String schema) throws SQLException {
    try (PreparedStatement look =
        owner.prepareStatement("SELECT 1 FROM pg_namespace WHERE nspname = ?")) {
      look.setString(1, schema);
      try (ResultSet found = look.executeQuery()) {
        if (found.next()) {
          return;
        }
      }
    }
    try (Statement statement = owner.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
  }

  /**
   * A column that a materialized view reads cannot be altered, so rollups go before migrations
   * come, and are made again by whoever keeps them.
   */
  private void migrate(Connection owner, Dataset dataset) throws SQLException {
    migrate(
        dataset.name(),
        dataset.folder().location("migrations/postgres"),
        () -> keepOnly(List.of(), owner, dataset));
    MigratedTables.check(dataset, "migrations/postgres", columns(owner, dataset));
    keepOnly(dataset.rollups(), owner, dataset);
  }

  /** Those of each table and view that the catalog tells of and the database has. */
  private static Map<String, Set<String>> columns(Connection owner, Dataset dataset)
      throws SQLException {
    Map<String, Set<String>> columns = new HashMap<>();
    try (PreparedStatement look =
        owner.prepareStatement(
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0"
                + " AND NOT attisdropped ORDER BY attnum")) {
      for (Table table : dataset.tables()) {
        look.setString(1, PostgresServer.DATA_SCHEMA + "." + table.name());
        try (ResultSet found = look.executeQuery()) {
          while (found.next()) {
            columns
                .computeIfAbsent(table.name(), any -> new LinkedHashSet<>())
                .add(found.getString(1));
          }
        }
      }
    }
    return columns;
  }

  private static void keepOnly(List<Rollup> rollups, Connection owner, Dataset dataset)
      throws SQLException {
    Set<String> kept = rollups.stream().map(Rollup::name).collect(Collectors.toSet());
    RollupStates states = new RollupStates(owner);
    for (String name : states.names(dataset.name())) {
      if (!kept.contains(name)) {
        states.drop(name);
      }
    }
  }

  /**
   * @param before done only when there is something to migrate
   */
  private void migrate(String name, String location, Step before) throws SQLException {
    try {
      Migrations.of(server.owner(), location, "migrations_of_" + name)
          .inSchema(PostgresServer.APP_SCHEMA)
          .run(before);
    } catch (FlywayException e) {
      throw fault(location, e);
    }
  }

  private QuaestorException fault(String location, FlywayException e) {
    if (e instanceof FlywayMigrateException failed
        && e.getCause() instanceof FlywayException script
        && script.getCause() instanceof SQLException database) {
      return MigrationFault.failed(
          location,
          failed.getMigration().getScript(),
          failed.getLineNumber(),
          DatabaseWords.of(database),
          e);
    }
    return e instanceof FlywayValidateException
        ? MigrationFault.changed(location, server.address(), e)
        : MigrationFault.unusable(location, server.address(), e);
  }
}
