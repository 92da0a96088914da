package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.table.Cell;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away and comes back. */
class OutageTest {
  private static final String COUNT = "SELECT COUNT(*) FROM sales_data";

  @TempDir Path folder;

  @Test
  void says_that_the_server_is_away_and_goes_on_when_it_is_back() {
    try (EmbeddedPostgresServer server = EmbeddedPostgresServer.startIn(folder);
        PostgresDatabase database =
            PostgresDatabase.open(
                new PostgresPlace(server.newDatabase()).settings(), Sales.DATASET)) {
      database.store().append(Sales.TABLE, Sales.lines(7));

      server.stop();
      unavailable(() -> Queries.value(database.repository(), COUNT));
      unavailable(() -> database.repository().dataVersion());
      unavailable(() -> database.store().append(Sales.TABLE, Sales.lines(1)));

      unavailable(() -> database.auditLog().record(PostgresAuditLogTest.line(Instant.EPOCH)));

      server.startAgain();
      assertThat(Queries.value(database.repository(), COUNT)).isEqualTo(Cell.number(7));
      assertThat(database.repository().dataVersion()).isEqualTo(1);
      assertThat(database.store().append(Sales.TABLE, Sales.lines(1))).isEqualTo(1);
      database.auditLog().record(PostgresAuditLogTest.line(Instant.EPOCH));
    }
  }

  @Test
  void leaves_nothing_of_a_load_whose_connection_is_cut() {
    EmbeddedPostgresServer server = EmbeddedPostgresServer.shared();
    PostgresPlace place = new PostgresPlace(server.newDatabase());
    try (PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET)) {
      Iterator<List<Cell>> lines = Sales.lines(50_000);
      Iterator<List<Cell>> cut =
          new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
              return lines.hasNext();
            }

            @Override
            public List<Cell> next() {
              if (++given == 20_000) {
                cutConnections(server, place.login().user());
              }
              return lines.next();
            }
          };

      unavailable(() -> database.store().append(Sales.TABLE, cut));

      assertThat(database.store().append(Sales.TABLE, Sales.lines(3))).isEqualTo(3);
      assertThat(Queries.value(database.repository(), COUNT)).isEqualTo(Cell.number(3));
      assertThat(database.repository().dataVersion()).isEqualTo(1);
    }
  }

  /** Waits for each to be gone, so that none is cut only when it is used again. */
  private static void cutConnections(EmbeddedPostgresServer server, String user) {
    server.administer(
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = '"
            + user
            + "'");
  }

  private static void unavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE))
        .hasMessageContaining("QUAESTOR_DB_URL");
  }
}
