package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.util.PasswordUtil;

/** The login that runs queries: made where it is missing, allowed to read, checked for more. */
final class ReaderLogin {
  /** A sort or a join that spills more than this to the server's disk is stopped. */
  private static final String TEMPORARY_FILES = "1GB";

  /** duplicate_object, and unique_violation when two came at the very same time. */
  private static final Set<String> ALREADY_THERE = Set.of("42710", "23505");

  private final PostgresSettings settings;
  private final Connection owner;

  ReaderLogin(PostgresSettings settings, Connection owner) {
    this.settings = settings;
    this.owner = owner;
  }

  void makeReady() throws SQLException {
    if (!holds("SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = ?)", reader())) {
      create();
    }
    grant();
    limitTemporaryFiles();
    new ReaderRights(owner).requireNoMoreThanReading(reader(), settings.user());
  }

  private void create() throws SQLException {
    if (!holds(
        "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = ?", settings.user())) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "the login of QUAESTOR_DB_READER_USER does not exist and the login of QUAESTOR_DB_USER"
              + " may not create it; let an administrator run: CREATE ROLE "
              + quoted(reader())
              + " LOGIN PASSWORD '<the value of QUAESTOR_DB_READER_PASSWORD>'");
    }
    try (Statement statement = owner.createStatement()) {
      // The server gets the password's hash, so that its logs do not hold the password.
      String hash =
          PasswordUtil.encodePassword(
              reader(), settings.readerPassword().toCharArray(), "scram-sha-256");
      statement.execute(
          "CREATE ROLE " + quoted(reader()) + " LOGIN PASSWORD " + statement.enquoteLiteral(hash));
    } catch (SQLException e) {
      // Roles belong to the whole server: Quaestor on another of its databases was quicker.
      if (!ALREADY_THERE.contains(String.valueOf(e.getSQLState()))) {
        throw e;
      }
    }
  }

  private void grant() throws SQLException {
    String schema = PostgresServer.DATA_SCHEMA;
    try (Statement statement = owner.createStatement()) {
      for (String sql :
          new String[] {
            "GRANT USAGE ON SCHEMA " + schema + " TO ",
            "GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO ",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema + " GRANT SELECT ON TABLES TO "
          }) {
        statement.execute(sql + quoted(reader()));
      }
    }
  }

  /** Only a superuser may set this limit, and it is a second one: time is limited anyway. */
  private void limitTemporaryFiles() throws SQLException {
    if (holds("SELECT rolsuper FROM pg_roles WHERE rolname = ?", settings.user())) {
      try (Statement statement = owner.createStatement()) {
        statement.execute(
            "ALTER ROLE "
                + quoted(reader())
                + " IN DATABASE "
                + quoted(owner.getCatalog())
                + " SET temp_file_limit = '"
                + TEMPORARY_FILES
                + "'");
      }
    }
  }

  private boolean holds(String question, String role) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(question)) {
      statement.setString(1, role);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private String reader() {
    return settings.readerUser();
  }

  private String quoted(String name) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      return statement.enquoteIdentifier(name, true);
    }
  }
}
