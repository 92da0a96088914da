package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import io.quaestor.port.AuditEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditOverSqliteTest extends AuditOverHttp {
  @Override
  AuditStore store(Path dataDir) {
    return AuditStore.sqlite(dataDir);
  }

  @Test
  void calls_everybody_anonymous_where_there_are_no_keys(@TempDir Path folder) {
    try (TestServer open = Servers.onSqlite(folder)) {
      assertThat(open.post("/query", OverHttp.body("sql", "SELECT 1")).statusCode()).isEqualTo(200);
    }
    assertThat(AuditStore.sqlite(folder).lines().getLast())
        .returns("anonymous", AuditEntry::who)
        .returns("SELECT 1", AuditEntry::received);
  }
}
