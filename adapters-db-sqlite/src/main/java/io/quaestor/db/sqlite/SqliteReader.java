package io.quaestor.db.sqlite;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.PoolUse;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.RowWindow;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SharedRead;
import io.quaestor.sql.BoundValue;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** Reads through connections that cannot write. */
final class SqliteReader implements SalesRepository, AutoCloseable {
  /**
   * Some PRAGMAs act while they are compiled, {@code temp_store_directory} even on the whole
   * process, so nothing but a query gets as far as the compiler.
   */
  private static final Pattern QUERY =
      Pattern.compile("\\s*(SELECT|WITH|VALUES)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final ReaderPool pool;
  private final VersionReader version;
  private final SharedRead dataVersion;
  private final QueryThreads threads;
  private final QueryClock clock = new QueryClock();
  private final Turns turns = new Turns(clock);
  private final Alarm alarm = new Alarm(clock);

  private SqliteReader(ReaderPool pool, VersionReader version, QueryThreads threads) {
    this.pool = pool;
    this.version = version;
    this.dataVersion = new SharedRead(version::read);
    this.threads = threads;
  }

  static SqliteReader open(SqliteFile file, int queriesAtOnce) {
    return new SqliteReader(
        new ReaderPool(file, queriesAtOnce),
        VersionReader.open(file),
        new QueryThreads(queriesAtOnce));
  }

  PoolUse use(String name) {
    return pool.use(name);
  }

  /** For what is read beside queries, however many of them run. */
  VersionReader looks() {
    return version;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    if (!QUERY.matcher(query.sql()).matches()) {
      throw new QuaestorException(
          ErrorCode.QUERY_FAILED, "a query begins with SELECT, WITH or VALUES");
    }
    Deadline deadline = new Deadline(limits.timeout());
    boolean sound = false;
    try {
      SQLiteConnection connection = pool.borrow(deadline);
      try {
        boolean more = inTurn(deadline, () -> stream(connection, query, limits, deadline, sink));
        sound = true;
        return more;
      } catch (SQLException e) {
        sound = SqliteFaults.leavesConnectionSound(e);
        throw SqliteFaults.reading(e, query.sql());
      } catch (QuaestorException e) {
        sound = true;
        throw e;
      } finally {
        pool.giveBack(connection, sound);
      }
    } catch (SQLException e) {
      throw SqliteFaults.unavailable(e);
    }
  }

  @Override
  public long dataVersion() {
    return dataVersion.value();
  }

  @Override
  public void close() {
    pool.close();
    threads.close();
    clock.close();
    version.close();
  }

  private boolean inTurn(Deadline deadline, QueryThreads.Query query) throws SQLException {
    Turns.Turn turn = turns.take(deadline);
    try (turn) {
      return threads.run(query);
    }
  }

  private boolean stream(
      SQLiteConnection connection,
      ValidatedQuery query,
      QueryLimits limits,
      Deadline deadline,
      RowSink sink)
      throws SQLException {
    ProgressHandler.setHandler(connection, Deadline.STEPS, deadline);
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      bind(statement, query.values());
      Alarm.Bell bell = alarm.set(statement, deadline);
      try (bell;
          ResultSet rows = statement.executeQuery()) {
        return new RowWindow(limits, sink).pass(new CellReader(rows, deadline));
      }
    } finally {
      ProgressHandler.clearHandler(connection);
    }
  }

  private static void bind(PreparedStatement statement, List<BoundValue> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      CellBinder.bind(statement, i + 1, values.get(i));
    }
  }
}
