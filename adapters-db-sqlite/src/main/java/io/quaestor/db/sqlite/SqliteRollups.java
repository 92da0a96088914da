package io.quaestor.db.sqlite;

import io.quaestor.catalog.Metric;
import io.quaestor.catalog.Rollup;
import io.quaestor.port.RollupState;
import io.quaestor.port.RollupStore;
import io.quaestor.rollup.RollupSql;
import io.quaestor.sql.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConnection;

/**
 * Rollups as tables beside those that they add up. A refresh is one transaction of the writer that
 * makes the table anew: readers see the old one to its end, and no row comes in meanwhile, so that
 * the data version is exactly that of the rows.
 */
final class SqliteRollups implements RollupStore {
  private final SqliteWriter writer;
  private final VersionReader reader;
  private final RollupSql sql = new RollupSql(Dialect.SQLITE);

  /**
   * @param reader for what must not wait for the writer
   */
  SqliteRollups(SqliteWriter writer, VersionReader reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /** Throws away what is no rollup of the dataset any more. */
  static void keepOnly(List<Rollup> rollups, SqliteWriter writer) {
    Set<String> kept = rollups.stream().map(Rollup::name).collect(Collectors.toSet());
    writer.transaction(
        connection -> {
          RollupStates states = new RollupStates(connection);
          List<String> gone = states.names().stream().filter(n -> !kept.contains(n)).toList();
          for (String name : gone) {
            states.drop(name);
          }
          return gone;
        });
  }

  /** Throws all of them away: what they add up is about to change. */
  static void dropAll(SqliteFile file) {
    try (SqliteWriter writer = SqliteWriter.open(file)) {
      keepOnly(List.of(), writer);
    }
  }

  @Override
  public Optional<RollupState> state(Rollup rollup) {
    return reader.read(connection -> state(connection, rollup));
  }

  @Override
  public boolean refresh(Rollup rollup, Instant now) {
    // Looked at first without the writer, who may be busy for long.
    return !reader.read(connection -> isCurrent(connection, rollup))
        && writer.transaction(connection -> refreshed(connection, rollup, now));
  }

  private boolean refreshed(SQLiteConnection connection, Rollup rollup, Instant now)
      throws SQLException {
    if (isCurrent(connection, rollup)) {
      return false;
    }
    RollupStates states = new RollupStates(connection);
    if (states.names().contains(rollup.name())) {
      states.drop(rollup.name());
    }
    make(connection, rollup);
    boolean counting = rollup.counts().isEmpty() || addsUp(connection, rollup);
    if (!counting) {
      dropCounts(connection, rollup);
    }
    states.put(
        rollup.name(),
        sql.fingerprint(rollup, counting),
        new RollupState(VersionReader.read(connection), now, count(connection, rollup), counting));
    return true;
  }

  private boolean addsUp(SQLiteConnection connection, Rollup rollup) throws SQLException {
    return number(connection, sql.addsUp(rollup)) == 1;
  }

  /** Nobody is to add them up, not even by a plan that was made a moment ago. */
  private static void dropCounts(SQLiteConnection connection, Rollup rollup) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Metric count : rollup.counts()) {
        statement.execute("ALTER TABLE " + rollup.name() + " DROP COLUMN " + count.name());
      }
    }
  }

  private void make(SQLiteConnection connection, Rollup rollup) {
    String select = sql.select(rollup);
    String columns =
        rollup.by().stream().map(by -> by.column().name()).collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + rollup.name() + " AS " + select);
      statement.execute(
          "CREATE INDEX quaestor_%1$s_key ON %1$s (%2$s)".formatted(rollup.name(), columns));
    } catch (SQLException e) {
      throw SqliteFaults.reading(e, select);
    }
  }

  private boolean isCurrent(SQLiteConnection connection, Rollup rollup) throws SQLException {
    long version = VersionReader.read(connection);
    return state(connection, rollup).filter(state -> state.dataVersion() == version).isPresent();
  }

  private Optional<RollupState> state(SQLiteConnection connection, Rollup rollup)
      throws SQLException {
    return new RollupStates(connection).find(rollup, sql);
  }

  private static long count(SQLiteConnection connection, Rollup rollup) throws SQLException {
    return number(connection, "SELECT COUNT(*) FROM " + rollup.name());
  }

  private static long number(SQLiteConnection connection, String select) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(select)) {
      row.next();
      return row.getLong(1);
    }
  }
}
