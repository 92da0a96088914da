package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.catalog.ColumnType;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmbeddedPostgresServer.Login;
import io.quaestor.contract.db.Sales;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.BoundValue;
import io.quaestor.sql.Dialect;
import io.quaestor.sql.TrustedQueries;
import io.quaestor.sql.ValidatedQuery;
import io.quaestor.table.Cell;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits that the server keeps, and that each is told apart. */
class ServerLimitsTest {
  private static final String ALL_PAIRS =
      "SELECT a.ticket_number FROM sales_data a, sales_data b"
          + " ORDER BY b.ticket_number || a.ticket_number || a.product_name";

  private final EmbeddedPostgresServer server = EmbeddedPostgresServer.shared();
  private final Login login = server.newDatabase();

  static Stream<Arguments> tooCostly() {
    return Stream.of(
        argumentSet("a cross join", "SELECT 1 FROM sales_data a, sales_data b"),
        argumentSet(
            "a name that looks like a cost",
            "SELECT 1 FROM sales_data AS \"\"\"Total Cost\"\": 1,\", sales_data b"),
        argumentSet("a plan without rows", "SELECT 1 FROM sales_data a, sales_data b LIMIT 9999"));
  }

  @ParameterizedTest
  @MethodSource("tooCostly")
  void refuses_what_the_server_expects_to_cost_more_than_may_be(String sql) {
    try (PostgresDatabase database = open(settings(100))) {
      assertThatThrownBy(() -> run(database, sql))
          .satisfies(tooLarge("more than the 100 of QUAESTOR_DB_MAX_COST"));
      assertThat(Queries.text(database.repository(), "SELECT 'next'")).isEqualTo("next");
    }
  }

  @Test
  void refuses_it_with_bound_values_as_well() {
    try (PostgresDatabase database = open(settings(100))) {
      assertThatThrownBy(
              () -> run(database, "SELECT 1 FROM sales_data a, sales_data b WHERE a.waiter < ?", 9))
          .satisfies(tooLarge("more than the 100 of QUAESTOR_DB_MAX_COST"));
      assertThatCode(() -> run(database, "SELECT 1 FROM sales_data LIMIT ?", 3))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void binds_nothing_in_a_text_that_the_driver_would_rewrite() {
    try (PostgresDatabase database = open(settings(0))) {
      assertThatThrownBy(() -> run(database, "SELECT {fn abs(-1)} WHERE 1 < ?", 2))
          .hasMessageContaining("write it in plain SQL");
    }
  }

  @Test
  void expects_nothing_when_there_is_no_ceiling() {
    try (PostgresDatabase database = open(settings(0))) {
      assertThat(
              Queries.text(
                  database.repository(),
                  "SELECT 'last' FROM sales_data a, sales_data b ORDER BY a.total + b.total"))
          .isEqualTo("last");
    }
  }

  @Test
  void names_the_limit_on_temporary_files() {
    open(settings(0)).close();
    server.administer("ALTER ROLE " + login.readerUser() + " SET temp_file_limit = '1MB'");

    try (PostgresDatabase database = open(settings(0))) {
      assertThatThrownBy(() -> run(database, ALL_PAIRS)).satisfies(tooLarge("temp_file_limit"));
      assertThat(Queries.text(database.repository(), "SELECT 'next'")).isEqualTo("next");
    }
  }

  @Test
  void gives_numbers_as_texts_that_java_would_read_for_seconds() {
    try (PostgresDatabase database = open(settings(0))) {
      assertThat(Queries.text(database.repository(), "SELECT 1e131000")).hasSize(131_001);
    }
  }

  private PostgresSettings settings(long maxCost) {
    return new PostgresSettings(
        login.url(),
        login.user(),
        login.password(),
        login.readerUser(),
        login.readerPassword(),
        2,
        maxCost);
  }

  private static PostgresDatabase open(PostgresSettings settings) {
    PostgresDatabase database = PostgresDatabase.open(settings, Sales.DATASET);
    if (database.repository().dataVersion() == 0) {
      database.store().append(Sales.TABLE, Sales.lines(700));
    }
    return database;
  }

  private static void run(PostgresDatabase database, String sql) {
    run(database, TrustedQueries.of(sql, Dialect.POSTGRES));
  }

  private static void run(PostgresDatabase database, String sql, long bound) {
    BoundValue value = new BoundValue(ColumnType.INTEGER, Cell.number(bound));
    run(database, TrustedQueries.of(sql, Dialect.POSTGRES, value));
  }

  private static void run(PostgresDatabase database, ValidatedQuery query) {
    database.repository().run(query, new QueryLimits(Duration.ofMinutes(1), 10_000));
  }

  private static Consumer<Throwable> tooLarge(String words) {
    return failure -> {
      assertThat(failure).isInstanceOf(QuaestorException.class).hasMessageContaining(words);
      assertThat(((QuaestorException) failure).code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
    };
  }
}
