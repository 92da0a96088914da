package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.stream.Collectors;

/**
 * Why a dataset's migrations cannot be run, and what whoever writes them can do about it, in one
 * line. All are {@code CONFIGURATION_INVALID}.
 */
public final class MigrationFault {
  private MigrationFault() {}

  /**
   * A statement that the database refuses.
   *
   * @param location of the migrations
   * @param script the file there
   * @param line where the statement begins
   * @param words the database's own
   */
  public static QuaestorException failed(
      String location, String script, int line, String words, Exception cause) {
    return wrong(
        "the migration %s/%s fails at line %d: %s; mend the file and start again"
            .formatted(location, script, line, words),
        cause);
  }

  /**
   * Migrations that have run and are not there any more as they were.
   *
   * @param place of the database
   */
  public static QuaestorException changed(String location, String place, Exception cause) {
    return wrong(
        "the migrations at %s are not those that have run on %s (%s); put back what has changed,"
                .formatted(location, place, words(cause))
            + " and write what is new in a file of the next version, such as V2__more.sql",
        cause);
  }

  /**
   * Migrations that cannot be found or read.
   *
   * @param place of the database
   */
  public static QuaestorException unusable(String location, String place, Exception cause) {
    return wrong(
        "the migrations at %s cannot be run on %s (%s); put the SQL that makes the tables there,"
                .formatted(location, place, words(cause))
            + " in a file such as V1__tables.sql",
        cause);
  }

  /** What the migrating library says, in one line and without its advertisement. */
  private static String words(Exception cause) {
    return String.valueOf(cause.getMessage())
        .lines()
        .filter(line -> !line.startsWith("Need more flexibility"))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static QuaestorException wrong(String sentence, Exception cause) {
    return new QuaestorException(ErrorCode.CONFIGURATION_INVALID, sentence, cause);
  }
}
