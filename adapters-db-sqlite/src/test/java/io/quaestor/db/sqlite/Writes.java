package io.quaestor.db.sqlite;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Ways of SQLite to change something, or to get out of the file. */
final class Writes {
  private Writes() {}

  static Stream<String> inSqlite(Path folder) {
    return Stream.of(
        "REPLACE INTO sales_data SELECT * FROM sales_data",
        "INSERT OR IGNORE INTO sales_data SELECT * FROM sales_data",
        "CREATE VIRTUAL TABLE loot USING fts5(a)",
        "CREATE TRIGGER loot AFTER INSERT ON sales_data BEGIN SELECT 1; END",
        "ATTACH '" + folder.resolve("attached.db") + "' AS loot",
        "ATTACH ':memory:' AS loot",
        "VACUUM INTO '" + folder.resolve("copied.db") + "'",
        "PRAGMA user_version = 900",
        "PRAGMA application_id = 900",
        "PRAGMA journal_mode = DELETE",
        "UPDATE sqlite_schema SET sql = ''",
        "SELECT load_extension('" + folder.resolve("evil.so") + "')",
        "SELECT writefile('" + folder.resolve("written.txt") + "', 'x')",
        "SELECT readfile('/etc/hostname')",
        "SELECT fts3_tokenizer('simple', x'00')");
  }
}
