package io.quaestor.db.postgres;

import java.util.stream.Stream;

/** Ways of PostgreSQL to change something, to read what is not data, or to reach the machine. */
final class Writes {
  private Writes() {}

  static Stream<String> inPostgres() {
    return Stream.of(
        "TRUNCATE sales_data",
        "MERGE INTO sales_data s USING sales_data o ON s.total = o.total WHEN MATCHED THEN DELETE",
        "COPY sales_data TO '/tmp/quaestor-loot'",
        "COPY sales_data TO PROGRAM 'cat'",
        "COPY sales_data FROM PROGRAM 'echo'",
        "COPY sales_data FROM STDIN",
        "SELECT * INTO loot FROM sales_data",
        "SELECT * INTO TEMPORARY loot FROM sales_data",
        "SELECT * FROM sales_data FOR UPDATE",
        "LOCK TABLE sales_data IN ACCESS EXCLUSIVE MODE",
        "DO $$ BEGIN DELETE FROM sales_data; END $$",
        "CREATE SCHEMA loot",
        "CREATE FUNCTION loot() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE EXTENSION dblink",
        "CREATE ROLE loot",
        "GRANT ALL ON sales_data TO PUBLIC",
        "ALTER ROLE CURRENT_USER SET default_transaction_read_only = off",
        "ALTER SYSTEM SET work_mem = '1GB'",
        "SET ROLE postgres",
        "SET SESSION AUTHORIZATION postgres",
        "SET default_transaction_read_only = off",
        "SET TRANSACTION READ WRITE",
        "BEGIN READ WRITE",
        "COMMIT",
        "LISTEN loot",
        "SELECT set_config('transaction_read_only', 'off', false)",
        "SELECT lo_create(0)",
        "SELECT lo_from_bytea(0, 'x')",
        "SELECT lo_import('/etc/hostname')",
        "SELECT pg_read_file('/etc/hostname')",
        "SELECT pg_ls_dir('.')",
        "SELECT pg_reload_conf()",
        "SELECT pg_create_restore_point('loot')",
        "SELECT * FROM pg_shadow",
        "SELECT * FROM pg_authid",
        "SELECT * FROM quaestor_app.data_version",
        "SELECT * FROM quaestor_app.migrations_of_pos",
        "SELECT query_to_xml('DELETE FROM sales_data RETURNING 1', true, true, '')");
  }
}
