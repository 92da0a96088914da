package io.quaestor.http.answers;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.nio.file.Path;

class AuditOverPostgresTest extends AuditOverHttp {
  @Override
  AuditStore store(Path dataDir) {
    return AuditStore.postgres(EmbeddedPostgresServer.shared().newDatabase());
  }
}
