package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.db.AuditLogContract;
import io.quaestor.contract.db.AuditPlace;
import io.quaestor.contract.db.AuditPlace.Opened;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.AuditEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresAuditLogTest extends AuditLogContract {
  @Override
  protected AuditPlace emptyPlace() {
    return new PostgresAuditPlace(PostgresPlace.onSharedServer());
  }

  @Test
  void can_be_pruned_as_the_documentation_says() throws Exception {
    AuditPlace place = emptyPlace();
    try (Opened opened = place.open()) {
      opened.log().record(line(Instant.parse("2001-01-01T00:00:00Z")));
      opened.log().record(line(Instant.now()));

      place.change(pruning());

      opened.log().record(line(Instant.now()));
    }
    assertThat(place.lines()).hasSize(2);
    for (String change : place.changes().toList()) {
      assertThatThrownBy(() -> place.change(change)).hasMessageContaining("only added to");
    }
  }

  @Test
  void gives_up_waiting_for_whoever_locks_the_table() throws Exception {
    PostgresPlace place = PostgresPlace.onSharedServer();
    try (PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET);
        Connection other = EmbeddedPostgresServer.administrator(place.login().url());
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("LOCK TABLE quaestor_app.audit_log");

      assertThatThrownBy(() -> database.auditLog().record(line(Instant.EPOCH)))
          .isInstanceOfSatisfying(
              QuaestorException.class,
              failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));

      other.rollback();
      database.auditLog().record(line(Instant.EPOCH));
    }
    assertThat(new PostgresAuditPlace(place).lines()).hasSize(1);
  }

  private static String pruning() throws IOException {
    return Stream.of(Files.readString(Path.of("../docs/audit-log.md")).split("```sql\\n|```"))
        .filter(block -> block.startsWith("BEGIN") && block.contains("DISABLE TRIGGER"))
        .findFirst()
        .orElseThrow();
  }

  static AuditEntry line(Instant at) {
    return new AuditEntry(
        at,
        "somebody",
        Optional.empty(),
        "SELECT 1",
        Optional.of("SELECT 1"),
        AuditEntry.Verdict.RAN,
        Optional.empty(),
        1,
        Duration.ZERO);
  }
}
