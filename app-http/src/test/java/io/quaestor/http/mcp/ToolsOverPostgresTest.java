package io.quaestor.http.mcp;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.http.answers.AuditStore;
import java.nio.file.Path;

class ToolsOverPostgresTest extends ToolsOverHttp {
  @Override
  AuditStore store(Path dataDir) {
    return AuditStore.postgres(EmbeddedPostgresServer.shared().newDatabase());
  }
}
