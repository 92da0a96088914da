package io.quaestor.db.postgres;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.Landing;
import io.quaestor.port.SalesTransaction;
import io.quaestor.table.Cell;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * What one transaction does. Rows go out in one COPY for as long as nothing else is asked of the
 * connection and no row needs a partition first, so that the server stores rows while the next ones
 * are being read.
 */
final class PostgresTransaction implements SalesTransaction, AutoCloseable {
  /** Fewer rows are left to autovacuum, though it never looks at a partitioned table as a whole. */
  private static final long MANY = 10_000;

  private static final Logger LOG = System.getLogger(PostgresTransaction.class.getName());

  private final Connection connection;
  private final Landings landings;
  private final Map<String, YearPartitions> partitions = new HashMap<>();
  private final Map<Table, Long> added = new LinkedHashMap<>();
  private @Nullable CopyRows copying;
  private @Nullable QuaestorException failure;

  PostgresTransaction(Connection connection) {
    this.connection = connection;
    this.landings = new Landings(connection);
  }

  @Override
  public void add(Table table, List<Cell> row) {
    sql(
        () -> {
          makePlaceFor(row, table);
          CopyRows copy = copyInto(table);
          copy.add(row);
          return copy;
        });
  }

  @Override
  public Set<Cell> present(Table table, Column column, Set<Cell> values) {
    return values.isEmpty()
        ? Set.of()
        : between(() -> new Presence(connection, table).of(column, values));
  }

  @Override
  public boolean isEmpty(Table table) {
    return between(() -> new Presence(connection, table).isEmpty());
  }

  @Override
  public Optional<Landing> landing(String id) {
    return between(() -> landings.find(id));
  }

  @Override
  public Optional<Landing> landingOf(Table table, String fingerprint) {
    return between(() -> landings.findFirst(table, fingerprint));
  }

  @Override
  public void record(Landing landing) {
    between(
        () -> {
          landings.insert(landing);
          return landing;
        });
  }

  /**
   * Sends what is gathered, has the server look at tables that grew by much, so that the next query
   * is planned for what is there now, and says how many rows were added in all.
   *
   * @throws QuaestorException what an earlier call threw, even if somebody caught it
   */
  long finish() {
    return sql(
        () -> {
          endCopy();
          for (Map.Entry<Table, Long> grown : added.entrySet()) {
            if (grown.getValue() >= MANY) {
              analyze(grown.getKey());
            }
          }
          return added.values().stream().mapToLong(Long::longValue).sum();
        });
  }

  /**
   * Not when somebody else does it or adds a partition: waiting could end in a deadlock. Rows that
   * have landed are not given up because an index's expression, say, cannot be looked at.
   */
  private void analyze(Table table) throws SQLException {
    Savepoint landed = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE (SKIP_LOCKED) " + CopyRows.qualified(table));
    } catch (SQLException e) {
      connection.rollback(landed);
      LOG.log(
          Level.WARNING,
          "queries of {0} may be slow until PostgreSQL looks at it by itself (state {1})",
          table.name(),
          e.getSQLState());
    }
  }

  @Override
  public void close() throws SQLException {
    if (copying != null) {
      copying.close();
    }
  }

  private void makePlaceFor(List<Cell> row, Table table) throws SQLException {
    YearPartitions years = partitions.get(table.name());
    if (years == null) {
      endCopy();
      years = YearPartitions.of(connection, table);
      partitions.put(table.name(), years);
    }
    if (years.lack(row)) {
      endCopy();
      years.make(row);
    }
  }

  private CopyRows copyInto(Table table) throws SQLException {
    if (copying == null || !copying.isInto(table)) {
      endCopy();
      copying = CopyRows.begin(connection.unwrap(PGConnection.class).getCopyAPI(), table);
    }
    return copying;
  }

  private void endCopy() throws SQLException {
    if (copying != null) {
      CopyRows done = copying;
      copying = null;
      added.merge(done.table(), done.end(), Long::sum);
    }
  }

  private interface Step<T> {
    T run() throws SQLException;
  }

  /** Does a step outside of COPY. */
  private <T> T between(Step<T> step) {
    return sql(
        () -> {
          endCopy();
          return step.run();
        });
  }

  /** After a refusal, everything is refused with its words: what follows has no better ones. */
  private <T> T sql(Step<T> step) {
    if (failure != null) {
      throw failure;
    }
    try {
      return step.run();
    } catch (SQLException e) {
      failure = PostgresFaults.writing(e);
      throw failure;
    }
  }
}
