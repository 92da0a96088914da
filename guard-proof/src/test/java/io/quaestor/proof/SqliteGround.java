package io.quaestor.proof;

import io.quaestor.contract.db.Sales;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code data/pos.db} with the sales; beside it the application's own file, another dataset's and a
 * plain one, each with a secret.
 */
final class SqliteGround implements Ground {
  /** Bounds that SQLite reports as ordinary errors. */
  private static final Pattern BOUND =
      Pattern.compile("too (many|large|long|big|deep)|at most|overflow|maximum");

  private static final Pattern MAY_NOT =
      Pattern.compile("too many attached|not authorized|readonly|unable to open");

  private static final String SESSION =
      """
      SELECT 'query only' AS name, query_only AS value FROM pragma_query_only
      UNION ALL SELECT 'trusted schema', trusted_schema FROM pragma_trusted_schema
      UNION ALL SELECT 'databases', group_concat(name) FROM pragma_database_list
      UNION ALL SELECT 'temporary', COUNT(*) FROM temp.sqlite_schema
      UNION ALL SELECT 'lines', COUNT(*) FROM sales_data
      """;

  private final Path folder;
  private final SqliteDatabase database;
  private final OpenRepository open;
  private final Lookout lookout;

  private SqliteGround(Path folder, SqliteDatabase database) throws SQLException {
    this.folder = folder;
    this.database = database;
    String url = url(folder, "pos.db");
    this.open = new OpenRepository(Dialect.SQLITE, DriverManager.getConnection(url));
    this.lookout = new Lookout(DriverManager.getConnection(url));
  }

  /**
   * @param folder empty
   */
  static SqliteGround in(Path folder) {
    try {
      Files.createDirectories(folder.resolve("tmp"));
      Files.writeString(folder.resolve("diary.txt"), Secrets.WORD);
      SqliteDatabase database = SqliteDatabase.open(folder.resolve("data"), Sales.DATASET);
      database.store().append(Sales.TABLE, GeneratedSales.lines());
      for (String file : List.of("app.db", "hiring.db")) {
        plant(url(folder, file));
      }
      return new SqliteGround(folder, database);
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
    return Text.attacks(Dialect.SQLITE, folder.resolve("tmp"), AimedAttacks.sqlite(folder));
  }

  @Override
  public Map<String, String> look() {
    Map<String, String> seen = new TreeMap<>(FilesSeen.under(folder, "-shm"));
    seen.putAll(FilesSeen.inWorkingFolder());
    seen.putAll(lookout.rows("rows", "SELECT rowid, * FROM sales_data"));
    seen.putAll(lookout.rows("schema", "SELECT * FROM sqlite_schema"));
    seen.putAll(lookout.rows("versions", "SELECT * FROM pragma_user_version, pragma_data_version"));
    seen.putAll(SessionSeen.of(repository(), SESSION));
    return seen;
  }

  @Override
  public Stop reason(QuaestorException failure) {
    ErrorCode code = failure.code();
    if (code == ErrorCode.QUERY_TIMEOUT || code == ErrorCode.QUERY_TOO_LARGE) {
      return Stop.LIMIT;
    }
    if (!(failure.getCause() instanceof SQLException cause)
        || code == ErrorCode.DATABASE_UNAVAILABLE
        || MAY_NOT.matcher(String.valueOf(cause.getMessage())).find()) {
      return Stop.CONNECTION;
    }
    return BOUND.matcher(String.valueOf(cause.getMessage())).find() ? Stop.LIMIT : Stop.NO_SUCH_SQL;
  }

  @Override
  public void close() {
    lookout.close();
    open.close();
    database.close();
  }

  private static String url(Path folder, String file) {
    return "jdbc:sqlite:" + folder.resolve("data").resolve(file);
  }

  private static void plant(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE secret (x TEXT, passwd TEXT)");
      statement.execute("INSERT INTO secret VALUES ('%1$s', '%1$s')".formatted(Secrets.WORD));
    }
  }
}
