package io.quaestor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs gives the rows that the text as it came in gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameRowsTest {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> PRODUCTS =
      List.of("Espresso", "Latte", "Tea", "Café con leche", "Box of 6", "A_fajor", "Té verde");

  private Connection connection;

  SameRowsTest() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
  }

  @BeforeAll
  void fill() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE sales_data(date TEXT, week_day TEXT, hour TEXT, ticket_number TEXT,"
              + " waiter INTEGER, product_name TEXT, quantity REAL, unitary_price REAL, total REAL)");
    }
    Random random = new Random(7);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO sales_data VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < 300; i++) {
        int day = random.nextInt(60);
        int price = 10 * random.nextInt(30);
        int quantity = random.nextInt(10) == 0 ? -1 : 1 + random.nextInt(3);
        Object[] row = {
          "2024-%02d-%02d".formatted(10 + day / 30, 1 + day % 30),
          DAYS.get(day % 7),
          "%02d:%02d".formatted(8 + random.nextInt(14), random.nextInt(60)),
          "FCB 0003-%09d".formatted(i / 3),
          random.nextInt(12) == 0 ? null : 1 + random.nextInt(3),
          PRODUCTS.get(random.nextInt(PRODUCTS.size())),
          quantity,
          price,
          quantity * price
        };
        for (int column = 0; column < row.length; column++) {
          insert.setObject(column + 1, row[column]);
        }
        insert.executeUpdate();
      }
    }
  }

  @AfterAll
  void close() throws SQLException {
    connection.close();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void rendered_and_original_give_the_same_rows(String query) throws SQLException {
    ValidatedQuery rendered =
        LegitimateQueryTest.accepted(Corpus.validator(Dialect.SQLITE).check(query));
    assertThat(rows(rendered.sql())).isEqualTo(rows(query)).isNotEmpty();
  }

  private List<List<String>> rows(String sql) throws SQLException {
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

  static Stream<String> queries() {
    return Corpus.legitimate(Dialect.SQLITE).stream();
  }
}
