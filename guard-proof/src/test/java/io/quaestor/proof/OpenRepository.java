package io.quaestor.proof;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What Quaestor would be without the third wall: any statement on a connection that may write. */
final class OpenRepository implements SalesRepository, AutoCloseable {
  private final Dialect dialect;
  private final Connection connection;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /**
   * @param connection is closed with this
   */
  OpenRepository(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    try (Statement statement = connection.createStatement()) {
      Future<?> end =
          timer.schedule(
              () -> cancel(statement), limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
      try {
        return statement.execute(query.sql())
            && deliver(statement.getResultSet(), limits.maxRows(), sink);
      } catch (SQLException e) {
        throw new QuaestorException(
            end.isDone() ? ErrorCode.QUERY_TIMEOUT : ErrorCode.QUERY_FAILED, "refused", e);
      } finally {
        end.cancel(false);
      }
    } catch (SQLException e) {
      throw new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "no statement", e);
    }
  }

  @Override
  public long dataVersion() {
    throw new UnsupportedOperationException("nobody asks");
  }

  @Override
  public void close() {
    timer.shutdownNow();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean deliver(ResultSet rows, int most, RowSink sink) throws SQLException {
    for (int given = 0; rows.next(); given++) {
      if (given == most) {
        return true;
      }
      List<Cell> cells = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        @Nullable String text = rows.getString(i);
        cells.add(text == null ? Cell.missing() : Cell.text(text));
      }
      sink.row(cells);
    }
    return false;
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
