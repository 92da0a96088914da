package io.quaestor.db.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.db.Sales;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateIndexesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 19_999, 20_000, 20_001, 45_000})
  void leaves_the_indexes_as_they_were_and_complete(int rows) throws SQLException {
    try (SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET)) {
      List<String> before = column("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY 1");

      database.store().append(Sales.TABLE, Sales.lines(rows));

      assertThat(column("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY 1"))
          .isEqualTo(before)
          .anyMatch(sql -> String.valueOf(sql).contains("sales_data (product_name)"));
      assertThat(column("PRAGMA integrity_check")).containsExactly("ok");
      assertThat(
              column(
                  "SELECT COUNT(*) FROM sales_data INDEXED BY sales_data_product_name"
                      + " WHERE product_name >= ''"))
          .containsExactly(Integer.toString(rows));
    }
  }

  @Test
  void leaves_them_when_the_rows_do_not_land() throws SQLException {
    try (SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET)) {
      List<String> before = column("SELECT sql FROM sqlite_schema ORDER BY 1");

      assertThatThrownBy(
              () ->
                  database
                      .store()
                      .write(
                          transaction -> {
                            Sales.lines(30_000)
                                .forEachRemaining(row -> transaction.add(Sales.TABLE, row));
                            throw new IllegalStateException("enough");
                          }))
          .hasMessage("enough");

      assertThat(column("SELECT sql FROM sqlite_schema ORDER BY 1")).isEqualTo(before);
      assertThat(column("SELECT COUNT(*) FROM sales_data")).containsExactly("0");
    }
  }

  /** What another process sees. */
  private List<String> column(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("pos.db"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
