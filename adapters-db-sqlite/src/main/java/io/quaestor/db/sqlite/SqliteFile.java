package io.quaestor.db.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * A database file and the two kinds of connection to it: those that write, and those that could not
 * if they tried.
 */
record SqliteFile(Path path) {
  /** How long a writer waits for the writer of another process. */
  private static final Duration OTHER_WRITER = Duration.ofMinutes(1);

  /** How long one who appends does, whose caller is waiting for an answer. */
  private static final Duration OTHER_APPENDER = Duration.ofSeconds(5);

  /** The write-ahead log shrinks back to this many bytes after a large load. */
  private static final int LOG_BYTES = 64 << 20;

  /**
   * Pages in the log at which they are copied to where they belong: rare enough that a small commit
   * seldom pays for it, and that a page written by many commits is copied once.
   */
  private static final int LOG_PAGES = 4_000;

  /** In KiB, which SQLite's sign rule writes as a negative number. */
  private static final int READER_CACHE = -16 << 10;

  /** The file's name without its ending. */
  String name() {
    String full = String.valueOf(path.getFileName());
    return full.substring(0, full.lastIndexOf('.'));
  }

  /** For the writer, and for migrations. */
  SQLiteDataSource writing() {
    // A load that was reported as done must outlive a power cut, so every commit reaches the disk.
    return writing(SynchronousMode.FULL, OTHER_WRITER);
  }

  SQLiteConnection openWriter() throws SQLException {
    return writing().getConnection("", "");
  }

  /**
   * For many small commits: they outlive the death of the process, while a power cut may take the
   * last ones.
   */
  SQLiteConnection openAppender() throws SQLException {
    return writing(SynchronousMode.NORMAL, OTHER_APPENDER).getConnection("", "");
  }

  private SQLiteDataSource writing(SynchronousMode synchronous, Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(synchronous);
    config.setJournalSizeLimit(LOG_BYTES);
    config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
    // One that reads before it writes would be refused, not made to wait, when another wrote
    // between.
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) patience.toMillis());
    config.enforceForeignKeys(true);
    return source(config);
  }

  /**
   * The third wall. Read-only mode refuses writes to the file, but not {@code VACUUM INTO}, {@code
   * ATTACH} of another file and temporary tables: the limit on attached files and {@code
   * query_only} refuse those. Loading extensions is off in the driver unless asked for.
   */
  SQLiteConnection openReader() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setCacheSize(READER_CACHE);
    limit(config);
    SQLiteConnection connection = source(config).getConnection("", "");
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
      statement.execute("PRAGMA trusted_schema = 0");
      WithheldFunctions.withhold(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Far above what a question needs, far below what hurts. SQLite's memory cannot be capped as a
   * whole in this build, so the sizes of its parts are.
   */
  private static void limit(SQLiteConfig config) {
    config.setPragma(Pragma.LIMIT_ATTACHED, "0");
    // One value, in bytes. No clock is looked at inside a function, and some take time in the
    // square of their texts: json_patch() of a million characters 113 s, instr() 11 s.
    config.setPragma(Pragma.LIMIT_LENGTH, "32000");
    config.setPragma(Pragma.LIMIT_SQL_LENGTH, "50000");
    config.setPragma(Pragma.LIMIT_COLUMN, "500");
    // Depth costs stack, terms and operations cost planning time, which no progress handler sees.
    config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "200");
    config.setPragma(Pragma.LIMIT_COMPOUND_SELECT, "50");
    config.setPragma(Pragma.LIMIT_VDBE_OP, "100000");
    config.setPragma(Pragma.LIMIT_FUNCTION_ARG, "100");
    // LIKE takes time in the product of pattern and text, inside one operation.
    config.setPragma(Pragma.LIMIT_LIKE_PATTERN_LENGTH, "100");
    config.setPragma(Pragma.LIMIT_VARIABLE_NUMBER, "100");
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }
}
