package io.quaestor.db.sqlite;

import io.quaestor.catalog.Table;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConnection;

/**
 * Takes the indexes of a table away while many rows are added, and makes them again at the end:
 * building an index of sorted rows takes a fraction of the time of keeping it up row by row. All in
 * the transaction of the rows, so that nobody else ever sees the table without them. Indexes that
 * keep rows unique stay.
 */
final class LateIndexes {
  /** Fewer rows are not worth it. */
  private static final long MANY = 20_000;

  /**
   * How much dearer, about, a row is in an index that is kept up than in one that is built: as many
   * times as many rows may be in the table already.
   */
  private static final long DEARER = 6;

  private final SQLiteConnection connection;
  private final Table table;
  private final long before;
  private final List<String> taken = new ArrayList<>();
  private long added;

  LateIndexes(SQLiteConnection connection, Table table) throws SQLException {
    this.connection = connection;
    this.table = table;
    this.before = rows(connection, table);
  }

  /** To be called with each row, before it is inserted. */
  void count() throws SQLException {
    added++;
    if (added == Math.max(MANY, before / DEARER)) {
      take();
    }
  }

  /** Makes again what was taken. */
  void restore() throws SQLException {
    for (String sql : taken) {
      execute(sql);
    }
    taken.clear();
  }

  private void take() throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement indexes =
        connection.prepareStatement(
            "SELECT s.name, s.sql FROM sqlite_schema s JOIN pragma_index_list(?1) i"
                + " ON i.name = s.name"
                + " WHERE s.type = 'index' AND s.tbl_name = ?1 AND s.sql IS NOT NULL"
                + " AND i.\"unique\" = 0 ORDER BY s.name")) {
      indexes.setString(1, table.name());
      try (ResultSet index = indexes.executeQuery()) {
        while (index.next()) {
          names.add(index.getString(1));
          taken.add(index.getString(2));
        }
      }
    }
    for (String name : names) {
      execute("DROP INDEX \"" + name.replace("\"", "\"\"") + "\"");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The greatest row id: as many, or more where rows were deleted. Takes no time. */
  private static long rows(SQLiteConnection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT MAX(rowid) FROM " + table.name())) {
      row.next();
      return row.getLong(1);
    }
  }
}
