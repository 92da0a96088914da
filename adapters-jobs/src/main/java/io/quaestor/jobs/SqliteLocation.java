package io.quaestor.jobs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Where a SQLite database is. */
final class SqliteLocation {
  private SqliteLocation() {}

  /** A file beside the database's own, for those who open it to take turns by. */
  static Path lockFile(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet main =
            statement.executeQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
      main.next();
      return Path.of(main.getString(1) + "-jobs.lock");
    }
  }
}
