package io.quaestor.http.answers;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import java.util.Map;

class VerifiedOverPostgresTest extends VerifiedOverHttp {
  @Override
  Map<String, Object> database() {
    return Servers.postgres(EmbeddedPostgresServer.shared().newDatabase());
  }
}
