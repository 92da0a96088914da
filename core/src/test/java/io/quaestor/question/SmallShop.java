package io.quaestor.question;

import io.quaestor.port.QueryLimits;
import io.quaestor.port.RowSink;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.ValidatedQuery;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Five ticket lines of a shop in memory, behind the port, counting the queries it runs. */
public final class SmallShop implements SalesRepository, AutoCloseable {
  private final Connection connection;
  private final MemoryRepository rows;
  private final List<String> queries = new ArrayList<>();
  private final List<Duration> timeouts = new ArrayList<>();
  private long version = 1;

  public SmallShop() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    rows = new MemoryRepository(connection);
    execute(
        "CREATE TABLE sales_data (date TEXT, week_day TEXT, hour TEXT, ticket_number TEXT, waiter"
            + " INTEGER, product_name TEXT, quantity NUMERIC, unitary_price NUMERIC, total"
            + " NUMERIC)");
    sell("'2024-11-18', 'Monday', '09:05', 'FCB 1', 51, 'Espresso', 2, 100, 200");
    sell("'2024-11-18', 'Monday', '09:05', 'FCB 1', 51, 'Medialuna', 3, 50, 150");
    sell("'2024-11-19', 'Tuesday', '10:30', 'FCB 2', 52, 'Espresso', 4, 100, 400");
    sell("'2024-11-20', 'Wednesday', '18:00', 'FCB 3', 52, 'Medialuna', 12, 50, 600");
    sell("'2024-11-20', 'Wednesday', '18:10', 'NCB 1', 52, 'Medialuna', -2, 50, -100");
  }

  public void sell(String values) throws SQLException {
    execute("INSERT INTO sales_data VALUES (" + values + ")");
    version++;
  }

  /** Takes all rows away. */
  public void empty() throws SQLException {
    execute("DELETE FROM sales_data");
    version++;
  }

  /** The texts of the queries that were run so far. */
  public List<String> queries() {
    return queries;
  }

  /** How long each of them was given. */
  List<Duration> timeouts() {
    return timeouts;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public long dataVersion() {
    return version;
  }

  @Override
  public boolean stream(ValidatedQuery query, QueryLimits limits, RowSink sink) {
    queries.add(query.sql());
    timeouts.add(limits.timeout());
    return rows.stream(query, limits, sink);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    rows.execute(sql);
  }
}
