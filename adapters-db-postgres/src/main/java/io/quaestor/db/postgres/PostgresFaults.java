package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's states mean to Quaestor.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">the states</a>
 */
final class PostgresFaults {
  /** What the parser says, as a mistake of syntax, when it runs out of stack. */
  private static final Pattern TOO_DEEP = Pattern.compile("memory exhausted at or near");

  /** A value of more than a gigabyte, to some functions of the server an error without a state. */
  private static final Pattern TOO_LONG = Pattern.compile("invalid memory alloc request size");

  private PostgresFaults() {}

  static QuaestorException connecting(
      SQLException e, String address, String userName, String passwordName) {
    String state = state(e);
    String where = "PostgreSQL at " + address;
    // 08004: the server wants a password and there is none.
    if (state.startsWith("28") || state.equals("08004") || state.equals("42501")) {
      return new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          where + " refused the login; check " + userName + " and " + passwordName,
          e);
    }
    if (state.equals("3D000")) {
      return new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          where + " has no database of that name; create it, or mend QUAESTOR_DB_URL",
          e);
    }
    return new QuaestorException(
        ErrorCode.DATABASE_UNAVAILABLE,
        where + " cannot be reached; start it, or set QUAESTOR_DB_URL to where it is",
        e);
  }

  static QuaestorException settingUp(SQLException e, String address) {
    return switch (state(e)) {
      case "42501" ->
          new QuaestorException(
              ErrorCode.CONFIGURATION_INVALID,
              "the login of QUAESTOR_DB_USER lacks a right that it needs ("
                  + DatabaseWords.of(e)
                  + "); let an administrator run, with the names of the database and of that login:"
                  + " GRANT CREATE ON DATABASE <database> TO <login>",
              e);
      case "55P03" ->
          new QuaestorException(
              ErrorCode.DATABASE_UNAVAILABLE,
              "another process is setting up the database at " + address + "; start again later",
              e);
      default -> unavailable(e);
    };
  }

  static QuaestorException reading(SQLException e, String sql, Deadline deadline) {
    String state = state(e);
    // 57014: cancelled; 55P03: waited for a lock; 25P03: our own limit on idle transactions.
    if (state.equals("57014")
        || state.equals("55P03")
        || state.equals("25P03")
        || deadline.passed()) {
      return timeout(e);
    }
    if (String.valueOf(e.getMessage()).contains("maxResultBuffer")) {
      // The driver gives this the state of a broken connection, and does break it off.
      return tooLarge(
          "rows of more than "
              + PostgresServer.RESULT_BUFFER
              + "B came at once; ask for shorter or fewer columns",
          e);
    }
    if (isUnavailable(e)) {
      return unavailable(e);
    }
    if (TOO_LONG.matcher(String.valueOf(e.getMessage())).find()) {
      return tooLarge("the query makes a value larger than PostgreSQL can hold", e);
    }
    return switch (state) {
      case "53200" -> tooLarge("the query needs more memory than the PostgreSQL server has", e);
      case "53400" ->
          tooLarge(
              "the query needs more temporary files on the PostgreSQL server than the"
                  + " temp_file_limit of the login of QUAESTOR_DB_READER_USER; sort, group or join"
                  + " less at once",
              e);
      default ->
          state.startsWith("54") || TOO_DEEP.matcher(String.valueOf(e.getMessage())).find()
              ? tooLarge("the query is too complex: " + DatabaseWords.of(e, sql), e)
              : new QuaestorException(ErrorCode.QUERY_FAILED, DatabaseWords.of(e, sql), e);
    };
  }

  static QuaestorException writing(SQLException e) {
    if (isUnavailable(e)) {
      return unavailable(e);
    }
    return switch (state(e)) {
      // A key that was free when the rows were checked; a deadlock; a change that came between.
      case "23505", "40P01", "40001" ->
          new QuaestorException(
              ErrorCode.DATABASE_BUSY,
              "another load wrote to the same rows at the same time; try again",
              e);
      default ->
          new QuaestorException(
              ErrorCode.QUERY_FAILED, "the database refused the rows" + refusal(e), e);
    };
  }

  /** Names and rights (42) are told in the server's words, which hold no cell there. */
  private static String refusal(SQLException e) {
    return state(e).startsWith("42") ? ": " + DatabaseWords.of(e) : DatabaseWords.place(e);
  }

  static QuaestorException rollingUp(SQLException e) {
    return isUnavailable(e)
        ? unavailable(e)
        : new QuaestorException(ErrorCode.QUERY_FAILED, DatabaseWords.of(e), e);
  }

  static QuaestorException timeout() {
    return timeout(null);
  }

  static QuaestorException unavailable(SQLException e) {
    return new QuaestorException(
        ErrorCode.DATABASE_UNAVAILABLE,
        "the PostgreSQL server does not answer, or has too much to do; see that it runs where"
            + " QUAESTOR_DB_URL says, and try again",
        e);
  }

  static QuaestorException unaudited(SQLException e) {
    return new QuaestorException(
        ErrorCode.DATABASE_UNAVAILABLE,
        "the audit log cannot be written now, and nothing is answered without it; see that the"
            + " PostgreSQL server runs where QUAESTOR_DB_URL says and takes lines for"
            + " quaestor_app.audit_log",
        e);
  }

  private static QuaestorException tooLarge(String detail, SQLException e) {
    return new QuaestorException(ErrorCode.QUERY_TOO_LARGE, detail, e);
  }

  private static QuaestorException timeout(@Nullable SQLException e) {
    return new QuaestorException(
        ErrorCode.QUERY_TIMEOUT,
        "the query ran out of time and was stopped; ask for less, or raise QUAESTOR_QUERY_TIMEOUT",
        e);
  }

  /**
   * Connections (08), disk and connection counts (53), shutdown (57P), files (58); a pool that is
   * closed gives no state, one that finds no connection an exception of its own.
   */
  static boolean isUnavailable(SQLException e) {
    String state = state(e);
    return e instanceof SQLTransientConnectionException
        || state.isEmpty()
        || state.startsWith("08")
        || state.equals("53100")
        || state.equals("53300")
        || state.startsWith("57P")
        || state.startsWith("58");
  }

  private static String state(SQLException e) {
    return Objects.requireNonNullElse(e.getSQLState(), "");
  }
}
