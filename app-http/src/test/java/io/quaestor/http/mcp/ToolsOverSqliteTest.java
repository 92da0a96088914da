package io.quaestor.http.mcp;

import io.quaestor.http.answers.AuditStore;
import java.nio.file.Path;

class ToolsOverSqliteTest extends ToolsOverHttp {
  @Override
  AuditStore store(Path dataDir) {
    return AuditStore.sqlite(dataDir);
  }
}
