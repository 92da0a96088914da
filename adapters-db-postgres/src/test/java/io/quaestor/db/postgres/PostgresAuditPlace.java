package io.quaestor.db.postgres;

import io.quaestor.contract.db.AuditLines;
import io.quaestor.contract.db.AuditPlace;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.Sales;
import io.quaestor.port.AuditEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A database on a server, seen by an administrator. */
record PostgresAuditPlace(PostgresPlace place) implements AuditPlace {
  @Override
  public Opened open() {
    PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET);
    return new Opened(database.auditLog(), database.repository(), database::close);
  }

  @Override
  public List<AuditEntry> lines() {
    try (Connection connection = administrator()) {
      return AuditLines.inPostgres(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Stream<String> changes() {
    return Stream.of(
        "UPDATE quaestor_app.audit_log SET who = 'nobody'",
        "UPDATE quaestor_app.audit_log SET who = 'nobody' WHERE false",
        "DELETE FROM quaestor_app.audit_log",
        "WITH gone AS (DELETE FROM quaestor_app.audit_log RETURNING *) SELECT * FROM gone",
        "TRUNCATE quaestor_app.audit_log",
        "MERGE INTO quaestor_app.audit_log a USING quaestor_app.audit_log b ON a.id = b.id"
            + " WHEN MATCHED THEN DELETE",
        "INSERT INTO quaestor_app.audit_log OVERRIDING SYSTEM VALUE"
            + " SELECT * FROM quaestor_app.audit_log ON CONFLICT (id) DO UPDATE SET who = 'nobody'",
        "SET session_replication_role = replica; DELETE FROM quaestor_app.audit_log");
  }

  @Override
  public void change(String sql) throws SQLException {
    try (Connection connection = administrator();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public Stream<String> waysToRead() {
    return Stream.of(
        "SELECT * FROM audit_log",
        "SELECT * FROM quaestor_app.audit_log",
        "SELECT a FROM quaestor_app.audit_log AS a",
        "TABLE quaestor_app.audit_log",
        "COPY quaestor_app.audit_log TO STDOUT",
        "SELECT query_to_xml('SELECT * FROM quaestor_app.audit_log', true, true, '')",
        "SELECT table_to_xml('quaestor_app.audit_log', true, true, '')",
        "SELECT pg_get_serial_sequence('quaestor_app.audit_log', 'id')",
        "SELECT nextval('quaestor_app.audit_log_id_seq')",
        "SET ROLE " + place.login().user());
  }

  private Connection administrator() throws SQLException {
    return EmbeddedPostgresServer.administrator(place.login().url());
  }
}
