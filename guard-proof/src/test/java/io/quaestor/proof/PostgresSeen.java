package io.quaestor.proof;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** All of a server that an attack could change, seen by its administrator. */
final class PostgresSeen implements AutoCloseable {
  /** The two timeouts are set anew for each query; only that they are on can be compared. */
  static final String SESSION =
      """
      SELECT name, CASE WHEN name IN ('statement_timeout', 'idle_in_transaction_session_timeout')
          THEN CAST(CAST(setting AS bigint) > 0 AS text) ELSE setting END
        FROM pg_settings
        -- These come with the language, which a session loads when it is first used.
        WHERE name NOT LIKE 'plpgsql.%'
      UNION ALL SELECT 'login', session_user || ' as ' || current_user
      UNION ALL SELECT 'prepared', string_agg(name, ' ') FROM pg_prepared_statements
      UNION ALL SELECT 'cursors', string_agg(name, ' ') FROM pg_cursors WHERE is_holdable
      UNION ALL SELECT 'channels', string_agg(c, ' ') FROM pg_listening_channels() AS c
      UNION ALL SELECT 'temporary schema', CAST(CAST(pg_my_temp_schema() AS bigint) AS text)
      UNION ALL SELECT 'lines', CAST(COUNT(*) AS text) FROM sales_data
      """;

  /** Catalogs that are compared whole, with the columns that the server itself changes left out. */
  private static final Map<String, String> CATALOGS = catalogs();

  private static final List<String> CHANNELS = List.of("a", "x", "loot");

  private final Lookout lookout;
  private final String everything;

  /**
   * @param reader whose queries may still be running
   */
  PostgresSeen(Lookout lookout, String reader) throws SQLException {
    this.lookout = lookout;
    this.everything = everything(reader);
    try (var statement = lookout.connection().createStatement()) {
      for (String channel : CHANNELS) {
        statement.execute("LISTEN " + channel);
      }
    }
  }

  Map<String, String> server() {
    Map<String, String> seen = new TreeMap<>();
    for (String line : lookout.rows("all", everything).values().iterator().next().split("\n", -1)) {
      String[] parts = line.split("\\|", 2);
      seen.put(parts[0], line);
    }
    seen.put("messages", messages());
    return seen;
  }

  @Override
  public void close() {
    lookout.close();
  }

  private String messages() {
    try {
      PGNotification[] messages =
          lookout.connection().unwrap(PGConnection.class).getNotifications();
      return Arrays.stream(messages == null ? new PGNotification[0] : messages)
          .map(PGNotification::getName)
          .collect(Collectors.joining(" "));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String everything(String reader) {
    return CATALOGS.entrySet().stream()
            .map(
                catalog ->
                    "SELECT '%s', md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM (%s) t"
                        .formatted(catalog.getKey(), catalog.getValue()))
            .collect(Collectors.joining(" UNION ALL "))
        + " UNION ALL SELECT '"
        + Escapes.RUNNING
        + "', count(*)::text FROM pg_stat_activity WHERE usename = '"
        + reader
        + "' AND state <> 'idle'";
  }

  private static Map<String, String> catalogs() {
    Map<String, String> catalogs = new LinkedHashMap<>();
    catalogs.put("rows", "SELECT * FROM quaestor_data.sales_data");
    catalogs.put("data version", "SELECT * FROM quaestor_app.data_version");
    catalogs.put("migrations", "SELECT * FROM quaestor_app.migrations_of_pos");
    catalogs.put(
        "secrets", "SELECT * FROM hiring.secret UNION ALL SELECT * FROM quaestor_data.secret");
    catalogs.put("sequence", "SELECT * FROM quaestor_data.counter");
    catalogs.put(
        "relations",
        "SELECT oid, relname, relnamespace, relowner, relfilenode, relacl FROM pg_class");
    catalogs.put("columns", "SELECT count(*), max(attrelid) FROM pg_attribute");
    catalogs.put("functions", "SELECT oid, proacl, proconfig, prosecdef FROM pg_proc");
    catalogs.put("schemas", "SELECT * FROM pg_namespace");
    catalogs.put("roles", "SELECT * FROM pg_authid");
    catalogs.put("memberships", "SELECT * FROM pg_auth_members");
    catalogs.put(
        "databases",
        "SELECT oid, datname, datdba, datallowconn, datconnlimit, datacl FROM pg_database");
    catalogs.put("settings of roles", "SELECT * FROM pg_db_role_setting");
    catalogs.put("settings of the server", "SELECT name, setting FROM pg_file_settings");
    catalogs.put("large objects", "SELECT * FROM pg_largeobject");
    catalogs.put("rights on large objects", "SELECT * FROM pg_largeobject_metadata");
    catalogs.put("default rights", "SELECT * FROM pg_default_acl");
    catalogs.put("extensions", "SELECT * FROM pg_extension");
    catalogs.put("triggers", "SELECT * FROM pg_trigger");
    catalogs.put("foreign servers", "SELECT * FROM pg_foreign_server");
    catalogs.put("comments", "SELECT count(*) FROM pg_description");
    catalogs.put(
        "locks that stay", "SELECT classid, objid, mode FROM pg_locks WHERE locktype = 'advisory'");
    catalogs.put("prepared transactions", "SELECT * FROM pg_prepared_xacts");
    catalogs.put("replication slots", "SELECT slot_name FROM pg_replication_slots");
    catalogs.put("replication origins", "SELECT * FROM pg_replication_origin");
    return catalogs;
  }
}
