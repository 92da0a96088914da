package io.quaestor.proof;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmbeddedPostgresServer.Login;
import io.quaestor.contract.db.Sales;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A database with an owner and a reader as Quaestor makes them; around the sales a table without a
 * right to it, two other schemas, a large object, a setting and a file, each with a secret.
 */
final class PostgresGround implements Ground {
  /** No right; cannot write; not in this transaction; gives no rows, so it is taken back. */
  private static final Set<String> MAY_NOT = Set.of("42501", "25006", "25001", "02000");

  private final Path folder;
  private final PostgresDatabase database;
  private final OpenRepository open;
  private final PostgresSeen seen;

  private PostgresGround(Path folder, Login login) throws SQLException {
    this.folder = folder;
    this.database =
        PostgresDatabase.open(
            new PostgresSettings(
                login.url(),
                login.user(),
                login.password(),
                login.readerUser(),
                login.readerPassword()),
            Sales.DATASET);
    database.store().append(Sales.TABLE, GeneratedSales.lines());
    plant(login);
    Connection superuser = EmbeddedPostgresServer.administrator(login.url());
    superuser.setSchema("quaestor_data");
    this.open = new OpenRepository(Dialect.POSTGRES, superuser);
    this.seen =
        new PostgresSeen(
            new Lookout(EmbeddedPostgresServer.administrator(login.url())), login.readerUser());
  }

  /**
   * @param folder empty; the server's user is let in
   */
  static PostgresGround in(Path folder) {
    try {
      Path diary = Files.writeString(folder.resolve("diary.txt"), Secrets.WORD);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
      Files.setPosixFilePermissions(diary, PosixFilePermissions.fromString("rw-r--r--"));
      return new PostgresGround(folder, EmbeddedPostgresServer.shared().newDatabase());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public SalesRepository repository() {
    return database.repository();
  }

  @Override
  public SalesRepository withoutThirdWall() {
    return open;
  }

  @Override
  public List<Text> attacks() {
    return Text.attacks(Dialect.POSTGRES, folder, AimedAttacks.postgres(folder));
  }

  @Override
  public Map<String, String> look() {
    Map<String, String> all = new TreeMap<>(FilesSeen.under(folder, "-shm"));
    all.putAll(FilesSeen.inWorkingFolder());
    // First, because the transaction in which it asks is the next query.
    all.putAll(SessionSeen.of(repository(), PostgresSeen.SESSION));
    all.putAll(seen.server());
    return all;
  }

  @Override
  public Stop reason(QuaestorException failure) {
    ErrorCode code = failure.code();
    if (code == ErrorCode.QUERY_TIMEOUT || code == ErrorCode.QUERY_TOO_LARGE) {
      return Stop.LIMIT;
    }
    if (!(failure.getCause() instanceof SQLException cause)
        || code == ErrorCode.DATABASE_UNAVAILABLE
        || MAY_NOT.contains(String.valueOf(cause.getSQLState()))) {
      return Stop.CONNECTION;
    }
    return Stop.NO_SUCH_SQL;
  }

  @Override
  public void close() {
    seen.close();
    open.close();
    database.close();
  }

  /** By the administrator, so that Quaestor's owner has granted nothing on these. */
  private static void plant(Login login) throws SQLException {
    try (Connection administrator = EmbeddedPostgresServer.administrator(login.url());
        Statement statement = administrator.createStatement()) {
      statement.execute("CREATE SCHEMA hiring");
      for (String schema : List.of("quaestor_data", "quaestor_app", "hiring", "public")) {
        statement.execute(
            "CREATE TABLE %1$s.secret AS SELECT 1 AS x, '%2$s' AS passwd"
                .formatted(schema, Secrets.WORD));
      }
      statement.execute("CREATE SEQUENCE quaestor_data.counter");
      statement.execute("SELECT lo_from_bytea(4242, '%s')".formatted(Secrets.WORD));
      statement.execute(
          "ALTER SYSTEM SET primary_conninfo = 'password=%s'".formatted(Secrets.WORD));
      statement.execute("SELECT pg_reload_conf()");
    }
  }
}
