package io.quaestor.migration;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The scripts of one place, and the history that a database keeps of them. For one process at a
 * time: whoever calls it holds a lock, on SQLite a {@link FileTurn}, since Flyway has none there.
 */
public final class Migrations {
  private static final ClassLoader CLASSPATH = Migrations.class.getClassLoader();

  private final DataSource database;
  private final String location;
  private final Optional<String> schema;
  private final String history;

  private Migrations(
      DataSource database, String location, Optional<String> schema, String history) {
    this.database = database;
    this.location = location;
    this.schema = schema;
    this.history = history;
  }

  /**
   * @param location {@code classpath:…} or {@code filesystem:…}
   * @param history the name of its table
   */
  public static Migrations of(DataSource database, String location, String history) {
    return new Migrations(database, location, Optional.empty(), history);
  }

  /** The same, with the history in a schema that there is. */
  public Migrations inSchema(String name) {
    return new Migrations(database, location, Optional.of(name), history);
  }

  /** Runs the scripts that have not run yet. */
  public void run() throws SQLException {
    run(() -> {});
  }

  /**
   * Runs the scripts that have not run yet. Flyway takes its time to find out that there are none,
   * so it is asked only where the history does not tell of the very scripts that are there.
   *
   * @param before done only when one has not run yet
   * @throws FlywayException when a script fails, or those that have run are not there as they were
   */
  public void run(Step before) throws SQLException {
    Set<Script> scripts = scripts();
    if (!scripts.isEmpty() && new History(database, schema, history).tellsOf(scripts)) {
      return;
    }
    Flyway flyway = flyway();
    if (flyway.info().pending().length > 0) {
      before.run();
    }
    flyway.migrate();
  }

  private Set<Script> scripts() {
    try {
      return Scripts.at(location, CLASSPATH);
    } catch (IOException e) {
      throw new FlywayException("cannot read " + location, e);
    }
  }

  private Flyway flyway() {
    FluentConfiguration configuration =
        Flyway.configure(CLASSPATH)
            .dataSource(database)
            .locations(location)
            .failOnMissingLocations(true)
            .createSchemas(false)
            .table(history)
            // Histories share a place, so each but the first meets one that is not empty.
            .baselineOnMigrate(true)
            .baselineVersion("0");
    schema.ifPresent(configuration::defaultSchema);
    return configuration.load();
  }
}
