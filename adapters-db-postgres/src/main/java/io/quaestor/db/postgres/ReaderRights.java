package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;

/** Refuses a reader that an administrator gave more than reading. */
final class ReaderRights {
  /** One row for each right too many. */
  private static final String TOO_MANY =
      """
      WITH login AS (SELECT CAST(? AS name) AS reader, CAST(? AS name) AS owner)
      SELECT 'it is a superuser' FROM login JOIN pg_roles ON rolname = reader WHERE rolsuper
      UNION ALL
      SELECT 'it may make roles or databases' FROM login JOIN pg_roles ON rolname = reader
        WHERE rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
      UNION ALL
      SELECT 'it is a member of the owner' FROM login WHERE pg_has_role(reader, owner, 'MEMBER')
      UNION ALL
      SELECT 'it is a member of ' || rolname FROM login, pg_roles
        WHERE rolname IN ('pg_read_server_files', 'pg_write_server_files',
            'pg_execute_server_program', 'pg_signal_backend')
          AND pg_has_role(reader, rolname, 'MEMBER')
      UNION ALL
      SELECT 'it may see the schema quaestor_app' FROM login
        WHERE has_schema_privilege(reader, 'quaestor_app', 'USAGE')
      UNION ALL
      SELECT 'it may create in the schema quaestor_data' FROM login
        WHERE has_schema_privilege(reader, 'quaestor_data', 'CREATE')
      UNION ALL
      SELECT 'it may write to ' || relname FROM login, pg_class
        WHERE relnamespace = 'quaestor_data'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
          AND has_table_privilege(reader, oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
      """;

  private final Connection owner;

  ReaderRights(Connection owner) {
    this.owner = owner;
  }

  /**
   * @throws QuaestorException {@code CONFIGURATION_INVALID}, naming what is too much
   */
  void requireNoMoreThanReading(String reader, String ownerName) throws SQLException {
    StringJoiner reasons = new StringJoiner("; ");
    try (PreparedStatement statement = owner.prepareStatement(TOO_MANY)) {
      statement.setString(1, reader);
      statement.setString(2, ownerName);
      try (ResultSet reason = statement.executeQuery()) {
        while (reason.next()) {
          reasons.add(reason.getString(1));
        }
      }
    }
    if (reasons.length() > 0) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "the login of QUAESTOR_DB_READER_USER may do more than read: "
              + reasons
              + "; name a login that may not, or one that does not exist yet");
    }
  }
}
