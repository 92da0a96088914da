package io.quaestor.db.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What whoever owns a database does to it by hand. */
record Owner(PostgresPlace place) {
  void run(String... statements) throws SQLException {
    try (Connection connection = PostgresServer.of(place.settings()).owner().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column, as texts. */
  List<String> read(String sql) throws SQLException {
    try (Connection connection = PostgresServer.of(place.settings()).owner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  /** Each partition that has rows, with how many: {@code visit_y2021 3}. */
  List<String> rowsByPartition(String table) throws SQLException {
    return read(
        "SELECT part.relname || ' ' || COUNT(*) FROM quaestor_data.%s AS t JOIN pg_class AS part ON part.oid = t.tableoid GROUP BY part.relname ORDER BY part.relname"
            .formatted(table));
  }

  /** All partitions, with or without rows. */
  List<String> partitions(String table) throws SQLException {
    return read(
        "SELECT part.relname FROM pg_inherits JOIN pg_class AS part ON part.oid = inhrelid WHERE inhparent = 'quaestor_data.%s'::regclass ORDER BY part.relname"
            .formatted(table));
  }
}
