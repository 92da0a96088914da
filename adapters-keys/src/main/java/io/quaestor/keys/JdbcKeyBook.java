package io.quaestor.keys;

import io.quaestor.access.AccessKey;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.KeyBook;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The book of keys in the application's own tables. Each call is one statement and one commit. */
public final class JdbcKeyBook implements KeyBook {
  private static final String SELECT = "SELECT " + KeyRow.COLUMNS + " FROM access_key ";

  private static final String ADD =
      "INSERT INTO access_key ("
          + KeyRow.COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

  private final Supplier<DataSource> database;

  /**
   * @param database connections that commit each statement and find the application's own tables by
   *     their bare names; may throw {@code DATABASE_UNAVAILABLE} as long as there are none
   */
  public JdbcKeyBook(Supplier<DataSource> database) {
    this.database = database;
  }

  @Override
  public boolean add(AccessKey key) {
    return run(
        ADD,
        add -> {
          KeyRow.write(key, add);
          return add.executeUpdate() > 0;
        });
  }

  @Override
  public Optional<AccessKey> find(String id) {
    return run(
            SELECT + "WHERE id = ?",
            find -> {
              find.setString(1, id);
              return keys(find);
            })
        .stream()
        .findFirst();
  }

  @Override
  public List<AccessKey> list() {
    return run(SELECT + "ORDER BY created_at, entry", JdbcKeyBook::keys);
  }

  @Override
  public boolean revoke(String id, Instant at) {
    return run(
        "UPDATE access_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
        revoke -> {
          revoke.setLong(1, at.toEpochMilli());
          revoke.setString(2, id);
          return revoke.executeUpdate() > 0;
        });
  }

  @Override
  public boolean isEmpty() {
    return run("SELECT 1 FROM access_key LIMIT 1", first -> !first.executeQuery().next());
  }

  private static List<AccessKey> keys(PreparedStatement select) throws SQLException {
    List<AccessKey> keys = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        keys.add(KeyRow.read(rows));
      }
    }
    return keys;
  }

  @FunctionalInterface
  private interface Step<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Step<T> step) {
    try (Connection connection = database.get().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return step.on(statement);
    } catch (SQLException e) {
      throw new QuaestorException(
          ErrorCode.DATABASE_UNAVAILABLE,
          "the book of keys cannot be reached now; see that the database runs where QUAESTOR_DB_URL"
              + " says, or that the files in QUAESTOR_DATA_DIR and their disk are in order, and try"
              + " again",
          e);
    }
  }
}
