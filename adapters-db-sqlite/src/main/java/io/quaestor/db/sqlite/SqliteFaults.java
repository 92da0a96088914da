package io.quaestor.db.sqlite;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's result codes mean to Quaestor. */
final class SqliteFaults {
  /** The driver's {@code [SQLITE_ERROR] SQL error or missing database (no such column: x)}. */
  private static final Pattern DRIVER_WORDS =
      Pattern.compile("\\[\\w+] .*? \\((.*)\\)", Pattern.DOTALL);

  /** Greedy, because what is quoted may hold quotes. */
  private static final Pattern QUOTED =
      Pattern.compile("\"(?<double>.*)\"|'(?<single>.*)'", Pattern.DOTALL);

  /**
   * SQLite has no result code of its own for limits on the shape of a query. None of these messages
   * holds a value.
   */
  private static final Pattern TOO_COMPLEX =
      Pattern.compile(
          "^(too many (terms|columns|arguments|references|levels|result)|Expression tree is too large"
              + "|Recursion limit|parser stack overflow|at most \\d+ tables in a join"
              + "|VIEWs and/or subqueries nested too deep|LIKE or GLOB pattern too complex)",
          Pattern.CASE_INSENSITIVE);

  private SqliteFaults() {}

  static QuaestorException reading(SQLException e, String sql) {
    return switch (primaryCode(e)) {
      case SQLITE_INTERRUPT -> timeout();
      case SQLITE_TOOBIG, SQLITE_NOMEM ->
          tooLarge(
              "the query is too long, or makes a value of more than 32,000 bytes; ask for less at"
                  + " once",
              e);
      case SQLITE_BUSY,
          SQLITE_LOCKED,
          SQLITE_IOERR,
          SQLITE_CORRUPT,
          SQLITE_FULL,
          SQLITE_CANTOPEN,
          SQLITE_PROTOCOL,
          SQLITE_NOTADB ->
          unavailable(e);
      default ->
          TOO_COMPLEX.matcher(words(e)).find()
              ? tooLarge("the query is too complex for SQLite's limits: " + words(e), e)
              : new QuaestorException(ErrorCode.QUERY_FAILED, withoutCells(words(e), sql), e);
    };
  }

  private static QuaestorException tooLarge(String detail, SQLException e) {
    return new QuaestorException(ErrorCode.QUERY_TOO_LARGE, detail, e);
  }

  static QuaestorException writing(SQLException e) {
    return switch (primaryCode(e)) {
      case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_RANGE, SQLITE_TOOBIG ->
          // SQLite names the column or the constraint here, never the value.
          new QuaestorException(
              ErrorCode.QUERY_FAILED, "the database refused the rows: " + words(e), e);
      default -> unavailable(e);
    };
  }

  static QuaestorException timeout() {
    return new QuaestorException(
        ErrorCode.QUERY_TIMEOUT,
        "the query ran out of time and was stopped; ask for less, or raise QUAESTOR_QUERY_TIMEOUT");
  }

  static QuaestorException closed() {
    return new QuaestorException(ErrorCode.DATABASE_UNAVAILABLE, "the database has been closed");
  }

  static QuaestorException unavailable(SQLException e) {
    return new QuaestorException(
        ErrorCode.DATABASE_UNAVAILABLE,
        "the database file cannot be used now ("
            + primaryCode(e)
            + "); check the disk and that the file in QUAESTOR_DATA_DIR is in place",
        e);
  }

  static QuaestorException unaudited(SQLException e) {
    return new QuaestorException(
        ErrorCode.DATABASE_UNAVAILABLE,
        "the audit log cannot be written now ("
            + primaryCode(e)
            + "), and nothing is answered without it; check the disk and "
            + SqliteAuditLog.FILE
            + " in QUAESTOR_DATA_DIR",
        e);
  }

  static boolean busy(SQLException e) {
    return primaryCode(e) == SQLiteErrorCode.SQLITE_BUSY;
  }

  /** A refused or stopped statement does its connection no harm; a broken file may. */
  static boolean leavesConnectionSound(SQLException e) {
    return switch (primaryCode(e)) {
      case SQLITE_ERROR, SQLITE_INTERRUPT, SQLITE_TOOBIG, SQLITE_READONLY, SQLITE_BUSY -> true;
      default -> false;
    };
  }

  /** SQLite's own words, without those that the driver puts around them. */
  static String words(SQLException e) {
    String message = String.valueOf(e.getMessage());
    Matcher driver = DRIVER_WORDS.matcher(message);
    return driver.matches() ? driver.group(1) : message;
  }

  /**
   * A few messages quote a value that the query came upon ({@code bad JSON path: 'x'}). What stands
   * in the query itself may be repeated to its author; anything else may be a cell.
   */
  private static String withoutCells(String words, String sql) {
    return QUOTED
        .matcher(words)
        .replaceAll(
            found -> {
              String inside = found.group().substring(1, found.group().length() - 1);
              return sql.contains(inside) ? Matcher.quoteReplacement(found.group()) : "…";
            });
  }

  /** Extended codes carry their primary code in the lowest byte. */
  private static SQLiteErrorCode primaryCode(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
  }
}
