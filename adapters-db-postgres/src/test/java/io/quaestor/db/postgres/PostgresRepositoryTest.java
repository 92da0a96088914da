package io.quaestor.db.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.contract.db.Attack;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.SalesRepositoryContract;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.QueryLimits;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresRepositoryTest extends SalesRepositoryContract {
  private final PostgresPlace place = PostgresPlace.onSharedServer();

  @Override
  protected EmptyPlace emptyPlace() {
    return place;
  }

  @Override
  public int queriesAtOnce() {
    return QueryLimits.STANDARD_AT_ONCE;
  }

  @Override
  public String failsOnACell() {
    return "SELECT CAST(product_name AS INTEGER) FROM sales_data WHERE quantity < 0";
  }

  @Override
  public Stream<Arguments> endlessInThisDialect() {
    return Stream.of(
        argumentSet("sleep", "SELECT pg_sleep(600)"),
        argumentSet(
            "a sleep for each row",
            "SELECT pg_sleep(0.001), i FROM generate_series(1, 1000000) AS i"),
        argumentSet(
            "without the server's own timeout",
            "SELECT set_config('statement_timeout', '0', false), pg_sleep(0.01)"
                + " FROM generate_series(1, 100000)"));
  }

  @Override
  public Stream<Attack> attacksInThisDialect() {
    return Attacks.all();
  }

  @Override
  public Stream<String> writesInThisDialect() {
    return Writes.inPostgres();
  }

  @Override
  public Stream<String> harmlessInThisDialect() {
    return Stream.of(
        "SELECT set_config('default_transaction_read_only', 'off', false)",
        "SELECT set_config('search_path', 'quaestor_app', false)",
        "SELECT 1; COMMIT; SET default_transaction_read_only = off; SELECT lo_create(0)",
        "COMMIT; SET default_transaction_read_only = off; CREATE TEMPORARY TABLE loot (a INTEGER)");
  }

  /** Relations and their rights, roles and their settings, large objects. */
  @Override
  public Object surroundings() {
    List<String> found = new ArrayList<>();
    try (Connection administrator = EmbeddedPostgresServer.administrator(place.login().url());
        Statement statement = administrator.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT concat_ws(' ', relname, relkind, relacl)
                  FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
                  WHERE nspname NOT LIKE 'pg\\_toast%' AND nspname NOT IN ('pg_catalog')
                UNION ALL SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
                UNION ALL SELECT concat_ws(' ', rolname, rolsuper) FROM pg_roles
                UNION ALL SELECT concat_ws(' ', setrole, setconfig) FROM pg_db_role_setting
                UNION ALL SELECT concat_ws(' ', 'large object', oid) FROM pg_largeobject_metadata
                UNION ALL SELECT proname FROM pg_proc
                  WHERE pronamespace = 'quaestor_data'::regnamespace
                ORDER BY 1
                """)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  static Stream<Arguments> values() {
    return Stream.of(
        argumentSet("NaN", "'NaN'::numeric", Cell.missing()),
        argumentSet("infinity", "'Infinity'::numeric", Cell.missing()),
        argumentSet("a double's NaN", "'NaN'::float8", Cell.missing()),
        argumentSet("a double", "0.1::float8 + 0.2::float8", number("0.3")),
        argumentSet("a single", "0.1::float4", number("0.1")),
        argumentSet("trailing zeros", "1.500", number("1.5")),
        argumentSet(
            "thirty digits",
            "123456789012345678901234567890.5",
            number("123456789012345678901234567890.5")),
        argumentSet("a day", "DATE '2024-11-20'", Cell.text("2024-11-20")),
        argumentSet("a time", "TIME '09:05'", Cell.text("09:05")),
        argumentSet("a time with seconds", "TIME '09:05:07'", Cell.text("09:05:07")),
        argumentSet("a moment", "TIMESTAMP '2024-11-20 16:55'", Cell.text("2024-11-20 16:55:00")),
        argumentSet(
            "a month", "date_trunc('month', DATE '2024-11-20')", Cell.text("2024-11-01 00:00:00")),
        argumentSet("part of a day", "EXTRACT(MONTH FROM DATE '2024-11-20')", number("11")),
        argumentSet("a span", "INTERVAL '2 days'", Cell.text("2 days")),
        argumentSet("false", "1 > 2", Cell.truth(false)),
        argumentSet("an unknown truth", "NULL::boolean", Cell.missing()),
        argumentSet("a list", "ARRAY[1, 2]", Cell.text("{1,2}")),
        argumentSet("braces that JDBC would rewrite", "'{fn now()}'", Cell.text("{fn now()}")),
        argumentSet("a question mark", "'?'", Cell.text("?")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void reads_the_types_of_postgres(String expression, Cell expected) {
    assertThat(value("SELECT " + expression)).isEqualTo(expected);
  }

  /** What a statement did to its session must not be there for the next. */
  @Test
  void forgets_the_settings_of_a_query_with_its_end() {
    for (int i = 0; i < 2 * queriesAtOnce(); i++) {
      value("SELECT set_config('search_path', 'pg_catalog', false)");
    }
    assertThat(value("SELECT current_setting('search_path')"))
        .isEqualTo(Cell.text("quaestor_data"));
    assertThat(value("SELECT current_setting('transaction_read_only')")).isEqualTo(Cell.text("on"));
  }

  static Stream<Arguments> tooLarge() {
    return Stream.of(
        argumentSet("a value that the server refuses", "SELECT repeat('x', 2000000000)"),
        argumentSet("a value that memory refuses", "SELECT repeat('x', 100000000)"),
        argumentSet(
            "a value that is no error of its own to the server",
            "SELECT to_char(1, repeat('9', 100000000))"),
        argumentSet(
            "many values that memory refuses",
            "SELECT repeat('x', 1000000) FROM generate_series(1, 1000)"),
        argumentSet("more columns than there may be", "SELECT 1" + ", 1".repeat(2_000)));
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void refuses_what_is_too_large_and_serves_the_next(String sql) {
    assertThatThrownBy(() -> run(sql))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_TOO_LARGE));
    assertThat(value("SELECT 1")).isEqualTo(number("1"));
  }

  private static Cell number(String decimal) {
    return Cell.number(new BigDecimal(decimal));
  }
}
