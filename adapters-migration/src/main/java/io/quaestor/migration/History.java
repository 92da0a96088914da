package io.quaestor.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What Flyway wrote of the scripts that have run.
 *
 * @param schema of the table; none for the one where the database looks first
 */
record History(DataSource database, Optional<String> schema, String table) {
  /** The line that Flyway begins with where there are tables already. */
  private static final String BEGINNING = "BASELINE";

  /** Whether each of these scripts ran, is as it was then, and no other ran. */
  boolean tellsOf(Set<Script> scripts) throws SQLException {
    List<Script> ran = ran();
    return ran.size() == scripts.size() && new HashSet<>(ran).equals(scripts);
  }

  /** One that failed, or was not a script, has no name. */
  private List<Script> ran() throws SQLException {
    List<Script> ran = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      if (!isIn(connection)) {
        return ran;
      }
      try (Statement statement = connection.createStatement();
          ResultSet lines =
              statement.executeQuery(
                  "SELECT type, script, checksum, success FROM " + qualified())) {
        while (lines.next()) {
          String type = lines.getString(1);
          if (!type.equals(BEGINNING)) {
            boolean sound = type.equals("SQL") && lines.getBoolean(4);
            ran.add(new Script(sound ? lines.getString(2) : "", lines.getInt(3)));
          }
        }
      }
    }
    return ran;
  }

  private boolean isIn(Connection connection) throws SQLException {
    String place = schema.isPresent() ? schema.get() : connection.getSchema();
    try (ResultSet tables = connection.getMetaData().getTables(null, place, table, null)) {
      return tables.next();
    }
  }

  private String qualified() {
    return schema.map(name -> name + "." + table).orElse(table);
  }
}
