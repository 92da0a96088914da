package io.quaestor.jobs;

import io.quaestor.error.QuaestorException;
import io.quaestor.sql.Dialect;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables of jobs; made, or brought up to date, when they are first needed. Thread-safe. */
public final class JobTables {
  private final Supplier<DataSource> database;
  private final Dialect dialect;
  private volatile @Nullable DataSource ready;

  /**
   * @param database connections that find the application's own tables by their bare names; asked
   *     for until it gives one, and may throw {@code DATABASE_UNAVAILABLE} as long as there is none
   */
  public JobTables(Supplier<DataSource> database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
  }

  /**
   * Connections, once the tables are there; whoever takes one closes it.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}; {@code CONFIGURATION_INVALID} when the
   *     migrations do not fit what is there
   */
  DataSource connections() {
    DataSource known = ready;
    return known == null ? migrated() : known;
  }

  Dialect dialect() {
    return dialect;
  }

  private synchronized DataSource migrated() {
    DataSource known = ready;
    if (known == null) {
      known = database.get();
      new JobMigration(known, dialect).run();
      ready = known;
    }
    return known;
  }
}
