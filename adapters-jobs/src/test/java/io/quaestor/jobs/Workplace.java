package io.quaestor.jobs;

import io.quaestor.contract.db.Sales;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;
import io.quaestor.sql.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** An open database of either kind, and a look past the queue at what it holds. */
record Workplace(
    Dialect dialect,
    SwitchedSource source,
    SalesStore store,
    SalesRepository repository,
    Runnable closing)
    implements AutoCloseable {
  static Workplace sqlite(Path folder) {
    SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET);
    return new Workplace(
        Dialect.SQLITE,
        SwitchedSource.over(database.applicationTables()),
        database.store(),
        database.repository(),
        database::close);
  }

  static Workplace postgres(PostgresBookPlace place) {
    PostgresDatabase database = place.database();
    return new Workplace(
        Dialect.POSTGRES,
        SwitchedSource.over(database.applicationTables()),
        database.store(),
        database.repository(),
        database::close);
  }

  JobTables tables() {
    return new JobTables(source::source, dialect);
  }

  /** The jobs in the queues of all folders. */
  List<String> queued() {
    return query("SELECT task_instance FROM scheduled_tasks ORDER BY task_instance");
  }

  /** Those that a worker has. */
  List<String> picked() {
    return query("SELECT task_instance FROM scheduled_tasks WHERE picked = ?", true);
  }

  /**
   * Leaves a job as a worker does that was killed.
   *
   * @param beat when it was seen last; far in the future, so that nobody takes it for dead
   */
  void leave(String folder, String job, Instant beat) {
    update(
        "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
            + " last_heartbeat, version) VALUES (?, ?, "
            + moment(Instant.now())
            + ", ?, 'somebody', "
            + moment(beat)
            + ", 3)",
        "load-" + folder,
        job,
        true);
  }

  private String moment(Instant at) {
    return dialect == Dialect.SQLITE
        ? Long.toString(at.toEpochMilli())
        : "to_timestamp(" + at.getEpochSecond() + ")";
  }

  private List<String> query(String sql, Object... values) {
    try (Connection connection = connect()) {
      return Sql.query(connection, row -> row.getString(1), sql, values);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void update(String sql, Object... values) {
    try (Connection connection = connect()) {
      Sql.update(connection, sql, values);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return tables().connections().getConnection();
  }

  @Override
  public void close() {
    closing.run();
  }
}
