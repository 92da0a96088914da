package io.quaestor.db.sqlite;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Landing;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * What one transaction does. Since it began with {@code BEGIN IMMEDIATE}, no other writer is at
 * work before its end.
 */
final class SqliteTransaction implements SalesTransaction, AutoCloseable {
  private final SQLiteConnection connection;
  private final Landings landings;
  private final Map<String, RowInserter> inserters = new HashMap<>();
  private @Nullable RowInserter current;
  private long added;
  private @Nullable QuaestorException failure;

  SqliteTransaction(SQLiteConnection connection) {
    this.connection = connection;
    this.landings = new Landings(connection);
  }

  @Override
  public void add(Table table, List<Cell> row) {
    sql(
        () -> {
          moveTo(inserter(table)).add(row);
          added++;
          return added;
        });
  }

  @Override
  public Set<Cell> present(Table table, Column column, Set<Cell> values) {
    return sql(
        () -> {
          flush();
          return new Presence(connection, table, column).of(values);
        });
  }

  @Override
  public boolean isEmpty(Table table) {
    return sql(
        () -> {
          flush();
          return Presence.isEmpty(connection, table);
        });
  }

  @Override
  public Optional<Landing> landing(String id) {
    return sql(() -> landings.find(id));
  }

  @Override
  public Optional<Landing> landingOf(Table table, String fingerprint) {
    return sql(() -> landings.findFirst(table, fingerprint));
  }

  @Override
  public void record(Landing landing) {
    sql(() -> landings.insert(landing));
  }

  /**
   * Sends what is gathered and says how many rows were added in all.
   *
   * @throws QuaestorException what an earlier call threw, even if somebody caught it
   */
  long finish() {
    return sql(
        () -> {
          flush();
          return added;
        });
  }

  @Override
  public void close() throws SQLException {
    for (RowInserter inserter : inserters.values()) {
      inserter.close();
    }
  }

  private RowInserter inserter(Table table) throws SQLException {
    RowInserter inserter = inserters.get(table.name());
    if (inserter == null) {
      inserter = new RowInserter(connection, table);
      inserters.put(table.name(), inserter);
    }
    return inserter;
  }

  /** Rows of one table wait at a time: those of the next may refer to them. */
  private RowInserter moveTo(RowInserter next) throws SQLException {
    if (current != next) {
      flush();
      current = next;
    }
    return next;
  }

  private void flush() throws SQLException {
    if (current != null) {
      current.flush();
    }
  }

  private interface Step<T> {
    T run() throws SQLException;
  }

  /** After a refusal, everything is refused with its words: what follows has no better ones. */
  private <T> T sql(Step<T> step) {
    if (failure != null) {
      throw failure;
    }
    try {
      return step.run();
    } catch (SQLException e) {
      failure = SqliteFaults.writing(e);
      throw failure;
    }
  }
}
