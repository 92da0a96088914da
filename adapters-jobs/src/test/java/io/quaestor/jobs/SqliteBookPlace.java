package io.quaestor.jobs;

import io.quaestor.contract.db.Sales;
import io.quaestor.contract.job.JobPlace;
import io.quaestor.db.sqlite.SqliteDatabase;
import io.quaestor.sql.Dialect;
import java.nio.file.Path;

/** A folder with the application's own file. */
record SqliteBookPlace(Path folder) implements JobPlace {
  @Override
  public Opened open() {
    SqliteDatabase database = SqliteDatabase.open(folder, Sales.DATASET);
    JobTables tables = new JobTables(database::applicationTables, Dialect.SQLITE);
    return new Opened(new JdbcJobBook(tables), database::close);
  }
}
