package io.quaestor.http.fault;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmbeddedPostgresServer.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Servers in processes of their own, over one new PostgreSQL database and one upload folder. */
final class SeveralServers implements AutoCloseable {
  private final Login login = EmbeddedPostgresServer.shared().newDatabase();
  private final List<ServerProcess> all = new ArrayList<>();

  /**
   * @param variables besides those that choose the database
   */
  SeveralServers(int count, Path folder, Map<String, String> variables) throws IOException {
    Map<String, String> together = new HashMap<>(PostgresVariables.of(login));
    together.put("QUAESTOR_UPLOAD_DIR", folder.resolve("uploads").toString());
    together.put("QUAESTOR_MAX_QUERIES", "4");
    together.putAll(variables);
    for (int i = 0; i < count; i++) {
      all.add(new ServerProcess(Files.createDirectory(folder.resolve("server" + i)), together));
    }
  }

  /** Starts all of them at the same moment, and waits until all are ready. */
  SeveralServers start() throws IOException, InterruptedException {
    for (ServerProcess server : all) {
      server.begin();
    }
    for (ServerProcess server : all) {
      server.awaitReady();
    }
    return this;
  }

  ServerProcess get(int index) {
    return all.get(index);
  }

  List<ServerProcess> all() {
    return all;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }

  /** The one number that a statement gives. */
  long number(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() {
    all.forEach(ServerProcess::close);
  }
}
