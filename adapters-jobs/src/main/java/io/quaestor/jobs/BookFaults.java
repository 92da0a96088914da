package io.quaestor.jobs;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.sql.SQLException;

/** What a failure of the database means to whoever asks the book. */
final class BookFaults {
  private BookFaults() {}

  static QuaestorException unavailable(SQLException e) {
    return new QuaestorException(
        ErrorCode.DATABASE_UNAVAILABLE,
        "the book of jobs cannot be reached now; see that the database runs where QUAESTOR_DB_URL"
            + " says, or that the files in QUAESTOR_DATA_DIR and their disk are in order, and try"
            + " again",
        e);
  }
}
