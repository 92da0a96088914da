package io.quaestor.benchmark.server;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL of its own, in processes of its own. */
final class PostgresSite implements Site {
  private final Path folder;
  private final EmbeddedPostgresServer server;
  private final EmbeddedPostgresServer.Login login;

  PostgresSite(Path folder) {
    try {
      this.folder = Files.createDirectory(folder.resolve("quaestor"));
      this.server =
          EmbeddedPostgresServer.startIn(Files.createDirectory(folder.resolve("cluster")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.login = server.newDatabase();
  }

  @Override
  public Database database() {
    return Database.POSTGRES;
  }

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public Map<String, String> variables() {
    return Map.of(
        "QUAESTOR_DB", "postgres",
        "QUAESTOR_DB_URL", login.url(),
        "QUAESTOR_DB_USER", login.user(),
        "QUAESTOR_DB_PASSWORD", login.password(),
        "QUAESTOR_DB_READER_USER", login.readerUser(),
        "QUAESTOR_DB_READER_PASSWORD", login.readerPassword());
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        login.url() + "?currentSchema=quaestor_data", login.readerUser(), login.readerPassword());
  }

  @Override
  public long bytes() {
    try (Connection connection = EmbeddedPostgresServer.administrator(login.url());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
