package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.port.SalesRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one query leaves for the next one in the session that they share. */
class SessionTest {
  private final PostgresDatabase database =
      PostgresDatabase.open(
          new PostgresPlace(EmbeddedPostgresServer.shared().newDatabase()).settings(),
          Sales.DATASET);
  private final SalesRepository repository = database.repository();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void leaves_no_lock_that_could_keep_quaestor_from_starting_elsewhere() {
    Queries.value(repository, "SELECT 1 FROM (SELECT pg_advisory_lock(42)) AS locked");

    assertThat(
            Queries.text(
                repository,
                "SELECT COALESCE(string_agg(objid::text, ' '), '') FROM pg_locks"
                    + " WHERE locktype = 'advisory' AND objid = 42"))
        .isEmpty();
  }

  @Test
  void leaves_no_prepared_statement() {
    assertThatThrownBy(() -> Queries.value(repository, "PREPARE loot AS SELECT 1"))
        .isInstanceOf(QuaestorException.class);

    assertThat(
            Queries.text(
                repository,
                "SELECT COALESCE(string_agg(name, ' '), '') FROM pg_prepared_statements"))
        .doesNotContain("loot");
  }

  @Test
  void is_as_it_began() {
    String settings =
        "SELECT current_setting('application_name') || current_setting('search_path')"
            + " || current_setting('default_transaction_read_only') || current_setting('lock_timeout')";
    for (int round = 0; round < 2 * QueryLimits.STANDARD_AT_ONCE; round++) {
      assertThat(Queries.text(repository, settings)).isEqualTo("quaestorquaestor_dataon5s");
    }
  }

  @Test
  void refuses_a_text_that_the_server_would_read_for_long() {
    String text = "SELECT " + "1,".repeat(60_000) + "1";

    assertThatThrownBy(() -> Queries.value(repository, text))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE));
  }
}
