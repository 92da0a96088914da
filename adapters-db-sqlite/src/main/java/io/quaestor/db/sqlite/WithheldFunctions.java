package io.quaestor.db.sqlite;

import java.sql.SQLException;
import java.util.Map;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * Functions that a reader's connection does not have: while they gather their values, no limit of
 * SQLite holds them, and a query takes a gigabyte in a second. {@code group_concat} does the same
 * work within {@code LIMIT_LENGTH}.
 */
final class WithheldFunctions {
  private static final Map<String, Integer> ARGUMENTS =
      Map.of(
          "json_group_array", 1,
          "jsonb_group_array", 1,
          "json_group_object", 2,
          "jsonb_group_object", 2);

  private WithheldFunctions() {}

  static void withhold(SQLiteConnection connection) throws SQLException {
    for (Map.Entry<String, Integer> function : ARGUMENTS.entrySet()) {
      Function.create(
          connection, function.getKey(), new Withheld(function.getKey()), function.getValue(), 0);
    }
  }

  /** Takes the place of SQLite's own. */
  private static final class Withheld extends Function {
    private final String name;

    Withheld(String name) {
      this.name = name;
    }

    @Override
    protected void xFunc() throws SQLException {
      error(name + " is not to be had here; use group_concat(json_quote(value))");
    }
  }
}
