package io.quaestor.http.session;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.llm.WireFormat;
import io.quaestor.http.answers.Servers;
import io.quaestor.http.session.ByDatabase.Database;
import java.util.Map;

class ModelSessionOnPostgresTest extends ModelSession {
  @Override
  Database database() {
    return Database.POSTGRES;
  }

  @Override
  WireFormat format() {
    return WireFormat.OLLAMA;
  }

  @Override
  Map<String, Object> settings() {
    return Servers.postgres(EmbeddedPostgresServer.shared().newDatabase());
  }
}
