package io.quaestor.db.postgres;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Why migrations cannot be run, and what whoever writes them can do about it, in one line. */
final class MigrationFault {
  private MigrationFault() {}

  /**
   * @param words the database's own
   */
  static QuaestorException failed(String location, FlywayMigrateException e, String words) {
    return wrong(
        "the migration %s/%s fails at line %d: %s; mend the file and start again"
            .formatted(location, e.getMigration().getScript(), e.getLineNumber(), words),
        e);
  }

  /**
   * @param place of the database
   */
  static QuaestorException unfit(String location, String place, FlywayException e) {
    return e instanceof FlywayValidateException
        ? wrong(
            "the migrations at %s are not those that have run on %s (%s); put back what has changed,"
                    .formatted(location, place, words(e))
                + " and write what is new in a file of the next version, such as V2__more.sql",
            e)
        : wrong(
            "the migrations at %s cannot be run on %s (%s); put the SQL that makes the tables there,"
                    .formatted(location, place, words(e))
                + " in a file such as V1__tables.sql",
            e);
  }

  /** Flyway's own in one line, without its advertisement. */
  private static String words(FlywayException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .filter(line -> !line.startsWith("Need more flexibility"))
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }

  private static QuaestorException wrong(String sentence, FlywayException e) {
    return new QuaestorException(ErrorCode.CONFIGURATION_INVALID, sentence, e);
  }
}
