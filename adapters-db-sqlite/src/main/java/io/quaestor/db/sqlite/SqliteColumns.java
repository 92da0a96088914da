package io.quaestor.db.sqlite;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sqlite.SQLiteConnection;

/** Which columns the tables of a dataset's file have. */
final class SqliteColumns {
  private SqliteColumns() {}

  /**
   * Those of each table and view that the catalog tells of and the file has, in small letters.
   *
   * @throws QuaestorException {@code CATALOG_INVALID} for a view that shows what is not there
   */
  static Map<String, Set<String>> of(Dataset dataset, SqliteWriter writer) {
    return writer.transaction(
        connection -> {
          Map<String, Set<String>> columns = new HashMap<>();
          for (Table table : dataset.tables()) {
            columns.put(table.name(), columns(connection, dataset, table));
          }
          return columns;
        });
  }

  private static Set<String> columns(SQLiteConnection connection, Dataset dataset, Table table)
      throws SQLException {
    Set<String> columns = new LinkedHashSet<>();
    try (PreparedStatement look =
        connection.prepareStatement("SELECT lower(name) FROM pragma_table_info(?)")) {
      look.setString(1, table.name());
      try (ResultSet found = look.executeQuery()) {
        while (found.next()) {
          columns.add(found.getString(1));
        }
      }
    } catch (SQLException e) {
      if (SqliteFaults.busy(e) || !table.view()) {
        throw e;
      }
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID,
          "%s/migrations/sqlite: the view %s cannot be read: %s"
              .formatted(dataset.folder(), table.name(), SqliteFaults.words(e)),
          e);
    }
    return columns;
  }
}
