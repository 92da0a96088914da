package io.quaestor.http.answers;

import io.quaestor.http.TestServer;
import java.nio.file.Path;

class AnswersOverPostgresTest extends AnswersOverHttp {
  @Override
  TestServer start(Path dataDir) {
    return Servers.onPostgres(dataDir);
  }

  @Override
  public String databaseTitle() {
    return "PostgreSQL";
  }
}
