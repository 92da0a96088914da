package io.quaestor.db.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.db.Sales;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's connection by itself, without even the repository before it. */
class ThirdWallTest {
  @TempDir Path folder;

  @Test
  void a_readers_connection_refuses_every_write() throws SQLException, IOException {
    try (SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET)) {
      database.store().append(Sales.TABLE, Sales.lines(3));
      SqliteFile file = new SqliteFile(folder.resolve("pos.db"));
      List<Path> before = files();
      for (String sql : writes()) {
        try (Connection reader = file.openReader();
            Statement statement = reader.createStatement()) {
          assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
        }
      }
      assertThat(files()).isEqualTo(before);
      assertThat(database.repository().dataVersion()).isEqualTo(1);
    }
  }

  @Test
  void a_connection_on_which_query_only_was_switched_off_still_cannot_write() throws SQLException {
    try (SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET)) {
      database.store().append(Sales.TABLE, Sales.lines(3));
      try (Connection reader = new SqliteFile(folder.resolve("pos.db")).openReader();
          Statement statement = reader.createStatement()) {
        statement.execute("PRAGMA query_only = 0");
        for (String sql :
            List.of(
                "DELETE FROM sales_data",
                "DROP TABLE sales_data",
                "PRAGMA user_version = 9",
                "ATTACH ':memory:' AS loot",
                "VACUUM INTO '" + folder.resolve("copied.db") + "'")) {
          assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
        }
        try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM sales_data")) {
          assertThat(count.getInt(1)).isEqualTo(3);
        }
      }
    }
  }

  private List<String> writes() {
    return Stream.concat(
            Stream.of(
                "DELETE FROM sales_data",
                "UPDATE sales_data SET total = 0 RETURNING total",
                "INSERT INTO sales_data SELECT * FROM sales_data",
                "DROP TABLE sales_data",
                "CREATE TABLE loot (a INTEGER)",
                "CREATE TEMPORARY TABLE loot (a INTEGER)"),
            Writes.inSqlite(folder))
        .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
