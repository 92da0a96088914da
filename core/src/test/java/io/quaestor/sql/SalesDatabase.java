package io.quaestor.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sqlite.ProgressHandler;

/** A SQLite database in memory with some generated sales; the seed is fixed. */
final class SalesDatabase implements AutoCloseable {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> PRODUCTS =
      List.of("Espresso", "Latte", "Tea", "Café con leche", "Box of 6", "A_fajor", "Té verde");

  /** So many instructions that no honest query over this little data needs them. */
  private static final int MOST_PROGRESS = 200;

  private final Connection connection;

  SalesDatabase(int rows) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    execute(
        "CREATE TABLE sales_data(date TEXT, week_day TEXT, hour TEXT, ticket_number TEXT,"
            + " waiter INTEGER, product_name TEXT, quantity REAL, unitary_price REAL, total REAL)");
    Random random = new Random(7);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO sales_data VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < rows; i++) {
        insert(insert, i, random);
      }
    }
  }

  private static void insert(PreparedStatement insert, int i, Random random) throws SQLException {
    int day = random.nextInt(60);
    int price = 10 * random.nextInt(30);
    int quantity = random.nextInt(10) == 0 ? -1 : 1 + random.nextInt(3);
    insert.setString(1, "2024-%02d-%02d".formatted(10 + day / 30, 1 + day % 30));
    insert.setString(2, DAYS.get(day % 7));
    insert.setString(3, "%02d:%02d".formatted(8 + random.nextInt(14), random.nextInt(60)));
    insert.setString(4, "FCB 0003-%09d".formatted(i / 3));
    insert.setObject(5, random.nextInt(12) == 0 ? null : 1 + random.nextInt(3));
    insert.setString(6, PRODUCTS.get(random.nextInt(PRODUCTS.size())));
    insert.setInt(7, quantity);
    insert.setInt(8, price);
    insert.setInt(9, quantity * price);
    insert.executeUpdate();
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query as texts; one that goes on for too long ends in an error. */
  List<List<String>> rows(String sql) throws SQLException {
    int[] progress = {0};
    ProgressHandler.setHandler(
        connection,
        10_000,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return ++progress[0] > MOST_PROGRESS ? 1 : 0;
          }
        });
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(result.getString(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
