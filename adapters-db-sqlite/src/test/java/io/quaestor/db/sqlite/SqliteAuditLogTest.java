package io.quaestor.db.sqlite;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.db.AuditLogContract;
import io.quaestor.contract.db.AuditPlace;
import io.quaestor.contract.db.AuditPlace.Opened;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteAuditLogTest extends AuditLogContract {
  @TempDir static @Nullable Path folder;

  @Override
  protected AuditPlace emptyPlace() {
    return new SqliteAuditPlace(requireNonNull(folder).resolve(UUID.randomUUID().toString()));
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
  void gives_up_waiting_for_whoever_locks_the_file_and_goes_on_afterwards() throws Exception {
    SqliteAuditPlace place = new SqliteAuditPlace(requireNonNull(folder).resolve("locked"));
    try (Opened opened = place.open();
        Connection other = place.connect();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      assertThatThrownBy(() -> opened.log().record(line(Instant.EPOCH)))
          .isInstanceOfSatisfying(
              QuaestorException.class,
              failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE));

      statement.execute("ROLLBACK");
      opened.log().record(line(Instant.EPOCH));
    }
    assertThat(place.lines()).hasSize(1);
  }

  private static String pruning() throws IOException {
    return Stream.of(Files.readString(Path.of("../docs/audit-log.md")).split("```sql\\n|```"))
        .filter(block -> block.startsWith("BEGIN") && block.contains("BEGIN IMMEDIATE"))
        .findFirst()
        .orElseThrow();
  }

  private static AuditEntry line(Instant at) {
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
