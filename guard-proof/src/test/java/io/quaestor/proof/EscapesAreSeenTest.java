package io.quaestor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.sql.Dialect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A proof is worth what it would notice: without walls, each way out is seen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EscapesAreSeenTest {
  @TempDir static Path forSqlite;
  @TempDir static Path forPostgres;
  private @Nullable Grounds opened;

  @BeforeAll
  void open() {
    opened = Grounds.in(forSqlite, forPostgres);
    // Attaching changes nothing; reading what was attached is the way out.
    new Siege(grounds().of(Dialect.SQLITE))
        .attempt(Walls.ONLY_LIMITS, "ATTACH '" + forSqlite.resolve("data/app.db") + "' AS app");
  }

  @AfterAll
  void close() {
    grounds().close();
  }

  Stream<Arguments> waysOut() {
    return Stream.concat(inSqlite(), inPostgres());
  }

  @ParameterizedTest
  @MethodSource("waysOut")
  void is_seen(Dialect dialect, String text, String escape) {
    Siege siege = new Siege(grounds().of(dialect));

    assertThat(siege.attempt(Walls.ONLY_LIMITS, text).escapes())
        .anySatisfy(seen -> assertThat(seen).contains(escape));
  }

  @Test
  void is_seen_when_it_takes_too_long() {
    Siege hasty = new Siege(grounds().of(Dialect.SQLITE), Duration.ofDays(-1));

    assertThat(hasty.attempt(Walls.ALL, "SELECT 1").escapes())
        .containsExactly("not stopped in time");
  }

  private Stream<Arguments> inSqlite() {
    return Stream.of(
        sqlite("rows", "DELETE FROM sales_data WHERE rowid = 1", "changed: rows"),
        sqlite("a table", "CREATE TABLE loot (a INTEGER)", "changed: schema"),
        sqlite("the data version", "PRAGMA user_version = 9", "changed: versions"),
        sqlite(
            "a file", "VACUUM INTO '" + forSqlite.resolve("loot.db") + "'", "changed: file loot"),
        sqlite("a secret", "SELECT passwd FROM app.secret", "read a secret"),
        sqlite("a secret as hex", "SELECT hex(passwd) FROM app.secret", "read a secret"));
  }

  private Stream<Arguments> inPostgres() {
    return Stream.of(
        postgres("rows", "DELETE FROM sales_data WHERE total > 40", "changed: rows"),
        postgres("a table", "CREATE TABLE public.loot (a integer)", "changed: relations"),
        postgres("a role", "CREATE ROLE loot", "changed: roles"),
        postgres("a schema", "CREATE SCHEMA loot", "changed: schemas"),
        postgres("a function", "CREATE FUNCTION f() RETURNS int RETURN 1", "changed: functions"),
        postgres("a right", "GRANT ALL ON sales_data TO PUBLIC", "changed: relations"),
        postgres("a server's setting", "ALTER SYSTEM SET work_mem = '9MB'", "changed: settings of"),
        postgres(
            "a role's setting", "ALTER ROLE loot SET work_mem = '9MB'", "changed: settings of"),
        postgres("a large object", "SELECT lo_from_bytea(0, 'x')", "changed: large objects"),
        postgres("a lock", "SELECT pg_advisory_lock(1)", "changed: locks that stay"),
        postgres("a message", "SELECT pg_notify('loot', 'x')", "changed: messages"),
        postgres("a sequence", "SELECT nextval('counter')", "changed: sequence"),
        postgres(
            "a file",
            "COPY (SELECT 1) TO '" + forPostgres.resolve("loot") + "'",
            "changed: file loot"),
        postgres("a table's secret", "SELECT * FROM hiring.secret", "read a secret"),
        postgres("a large object's", "SELECT lo_get(4242)", "read a secret"),
        postgres("a setting's", "SELECT current_setting('primary_conninfo')", "read a secret"),
        postgres(
            "a file's",
            "SELECT pg_read_file('" + forPostgres.resolve("diary.txt") + "')",
            "secret"),
        postgres("a password's hash", "SELECT rolpassword FROM pg_authid", "read a secret"),
        postgres("the system's file", "SELECT pg_read_file('/etc/passwd')", "read a secret"),
        postgres("a message's", "SELECT CAST(passwd AS int) FROM hiring.secret", "read a secret"));
  }

  private static Arguments sqlite(String name, String text, String escape) {
    return argumentSet("SQLite: " + name, Dialect.SQLITE, text, escape);
  }

  private static Arguments postgres(String name, String text, String escape) {
    return argumentSet("PostgreSQL: " + name, Dialect.POSTGRES, text, escape);
  }

  private Grounds grounds() {
    return Objects.requireNonNull(opened);
  }
}
