package io.quaestor.proof;

import java.nio.file.Path;
import java.util.List;

/**
 * Attacks that know where the secrets lie. They are what an attacker would try who has seen the
 * installation; the corpus has those that work anywhere.
 */
final class AimedAttacks {
  private AimedAttacks() {}

  /**
   * @param folder of {@link SqliteGround}
   */
  static List<String> sqlite(Path folder) {
    Path app = folder.resolve("data/app.db");
    Path diary = folder.resolve("diary.txt");
    return List.of(
        "ATTACH '" + app + "' AS app",
        "ATTACH 'file:" + app + "?mode=rw' AS app",
        "ATTACH ':memory:' AS loot",
        "SELECT 1; ATTACH '" + app + "' AS app; SELECT * FROM app.secret",
        "SELECT passwd FROM app.secret",
        "SELECT * FROM '" + app + "'.secret",
        "VACUUM INTO '" + folder.resolve("tmp/loot.db") + "'",
        "VACUUM INTO 'loot.db'",
        "WITH loot AS (SELECT 1) INSERT INTO sales_data SELECT * FROM sales_data",
        "VALUES (1); DELETE FROM sales_data",
        "SELECT readfile('" + diary + "')",
        "SELECT writefile('" + folder.resolve("tmp/loot.txt") + "', 'x')",
        "SELECT load_extension('" + folder.resolve("tmp/loot.so") + "')",
        "SELECT * FROM fsdir('" + folder + "')",
        "SELECT * FROM csv('" + diary + "')",
        "SELECT data FROM sqlite_dbpage('main')",
        "SELECT data FROM sqlite_dbpage('" + app + "')",
        "INSERT INTO sqlite_dbpage (pgno, data) VALUES (1, zeroblob(4096))",
        "SELECT fts3_tokenizer('loot', x'0000000000000000')",
        "SELECT * FROM pragma_database_list",
        "SELECT * FROM pragma_function_list",
        "SELECT * FROM pragma_query_only(0)",
        "SELECT * FROM pragma_user_version(9)",
        "SELECT * FROM pragma_temp_store_directory('" + folder.resolve("tmp") + "')",
        "SELECT * FROM pragma_journal_mode('DELETE')",
        "SELECT * FROM pragma_wal_checkpoint('TRUNCATE')",
        "PRAGMA temp_store_directory = '" + folder.resolve("tmp") + "'",
        "SELECT sql FROM sqlite_schema",
        "SELECT * FROM flyway_schema_history",
        "SELECT hex(randomblob(1000000)) || hex(randomblob(1000000))",
        "SELECT instr(hex(zeroblob(400000)), hex(zeroblob(399999)) || 'x')",
        "SELECT printf('%.*c', 900000000, 'x')",
        "SELECT group_concat(printf('%1000d', 1)) FROM sales_data a, sales_data b",
        "SELECT max(length(replace(hex(zeroblob(400000)), '0', 'xyz')))");
  }

  /**
   * @param folder a place that the server's user may write to, with {@code diary.txt} in it
   */
  static List<String> postgres(Path folder) {
    Path diary = folder.resolve("diary.txt");
    return List.of(
        "SELECT * FROM secret",
        "SELECT passwd FROM quaestor_app.secret",
        "SELECT passwd FROM hiring.secret",
        "SELECT version FROM quaestor_app.data_version",
        "SELECT lo_get(4242)",
        "SELECT lo_open(4242, 131072)",
        "SELECT data FROM pg_largeobject",
        "SELECT current_setting('primary_conninfo')",
        "SELECT setting FROM pg_settings",
        "SELECT * FROM pg_file_settings",
        "SELECT * FROM pg_hba_file_rules",
        "SELECT rolpassword FROM pg_authid",
        "SELECT passwd FROM pg_shadow",
        "SELECT query FROM pg_stat_activity",
        "SELECT most_common_vals FROM pg_stats",
        "SELECT stavalues1 FROM pg_statistic",
        "SELECT query_to_xml('SELECT * FROM hiring.secret', true, true, '')",
        "SELECT table_to_xml('hiring.secret', true, true, '')",
        "SELECT schema_to_xml('hiring', true, true, '')",
        "SELECT database_to_xml(true, true, '')",
        "SELECT get_raw_page('hiring.secret', 0)",
        "SELECT pg_read_file('" + diary + "')",
        "SELECT pg_read_binary_file('" + diary + "')",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT pg_read_file('/proc/self/environ')",
        "SELECT pg_stat_file('" + diary + "')",
        "SELECT pg_ls_dir('" + folder + "')",
        "SELECT pg_ls_logdir()",
        "SELECT lo_import('" + diary + "')",
        "SELECT lo_export(4242, '" + folder.resolve("loot.txt") + "')",
        "SELECT lo_from_bytea(0, 'loot')",
        "SELECT lo_unlink(4242)",
        "SELECT lo_put(4242, 0, 'loot')",
        "COPY (SELECT 1) TO '" + folder.resolve("loot.txt") + "'",
        "COPY (SELECT 1) TO PROGRAM 'cat > " + folder.resolve("loot.txt") + "'",
        "COPY hiring.secret TO STDOUT",
        "COPY sales_data FROM '" + diary + "'",
        "CREATE TEMPORARY TABLE loot (a integer)",
        "SELECT * INTO TEMPORARY loot FROM sales_data",
        "SELECT set_config('default_transaction_read_only', 'off', false)",
        "SELECT set_config('transaction_read_only', 'off', false)",
        "SELECT set_config('search_path', 'hiring', false), set_config('work_mem', '1GB', false)",
        "SELECT set_config('statement_timeout', '0', false), pg_sleep(5)",
        "SELECT set_config('role', 'postgres', false)",
        "SELECT set_config('session_authorization', 'postgres', false)",
        "SET SESSION work_mem = '1GB'",
        "SET search_path = hiring",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "SET TRANSACTION READ WRITE",
        "COMMIT; SET default_transaction_read_only = off",
        "COMMIT AND CHAIN",
        "PREPARE loot AS DELETE FROM sales_data",
        "DECLARE loot CURSOR WITH HOLD FOR SELECT 1",
        "LOAD 'loot'",
        "LISTEN loot",
        "NOTIFY loot",
        "SELECT pg_notify('loot', 'x')",
        "SELECT pg_advisory_lock(4242)",
        "SELECT pg_advisory_lock_shared(4242)",
        "SELECT pg_try_advisory_lock(4242, 1) FROM sales_data",
        // The lock that Quaestor's own start waits for.
        "SELECT pg_advisory_lock(8175547786917605234)",
        "SELECT pg_export_snapshot()",
        "SELECT pg_create_restore_point('loot')",
        "SELECT pg_switch_wal()",
        "SELECT pg_reload_conf()",
        "SELECT pg_promote()",
        "SELECT pg_stat_reset()",
        "SELECT pg_create_physical_replication_slot('loot')",
        "SELECT pg_replication_origin_create('loot')",
        "SELECT pg_log_backend_memory_contexts(pg_backend_pid())",
        "SELECT pg_cancel_backend(pg_backend_pid())",
        "SELECT pg_terminate_backend(pg_backend_pid())",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user"
            + " AND pid <> pg_backend_pid()",
        "DO 'BEGIN COMMIT; DELETE FROM quaestor_data.sales_data; END'",
        "WITH gone AS (DELETE FROM sales_data RETURNING *) SELECT * FROM gone",
        "SELECT * FROM sales_data FOR UPDATE",
        "SELECT nextval('quaestor_data.counter')",
        "SELECT repeat('x', 1000000000)",
        "SELECT lpad('x', 100000000, 'ab')",
        "SELECT array_fill(1, ARRAY[100000000])",
        "SELECT COUNT(*) FROM generate_series(1, 1000000000000)",
        "SELECT string_agg(repeat('x', 1000000), '') FROM generate_series(1, 1000)");
  }

  /**
   * Good SQL in both dialects that has no end, or none that anybody waits for. The guard lets it
   * pass, because it cannot tell it from a calendar or from a join that is meant: the limits alone
   * stop it.
   */
  static List<String> endless() {
    return List.of(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "SELECT COUNT(*) FROM sales_data a, sales_data b, sales_data c, sales_data d, sales_data e",
        "SELECT a.total FROM sales_data a, sales_data b, sales_data c, sales_data d"
            + " WHERE a.total + b.total + c.total + d.total < -1000000000");
  }
}
