package io.quaestor.http.answers;

import io.quaestor.http.TestServer;
import java.nio.file.Path;

class AnswersOverSqliteTest extends AnswersOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return Servers.onSqlite(dataDir);
  }

  @Override
  public String databaseTitle() {
    return "SQLite";
  }
}
