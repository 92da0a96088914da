package io.quaestor.benchmark.server;

import io.quaestor.benchmark.data.Folders;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The files that a server makes in its own folder. */
record SqliteSite(Path folder) implements Site {
  /** In KiB, which SQLite's sign rule writes as a negative number. */
  private static final int CACHE = -16 << 10;

  @Override
  public Database database() {
    return Database.SQLITE;
  }

  @Override
  public Map<String, String> variables() {
    return Map.of("QUAESTOR_DB", "sqlite");
  }

  @Override
  public Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setCacheSize(CACHE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("pos.db"));
    return source.getConnection();
  }

  @Override
  public long bytes() {
    return Folders.bytes(folder);
  }

  @Override
  public void close() {
    // Files need no closing.
  }
}
