package io.quaestor.jobs;

import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.Sales;
import io.quaestor.contract.job.JobPlace;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.sql.Dialect;

/** A database on a server. */
record PostgresBookPlace(EmbeddedPostgresServer.Login login) implements JobPlace {
  static PostgresBookPlace onSharedServer() {
    return new PostgresBookPlace(EmbeddedPostgresServer.shared().newDatabase());
  }

  PostgresDatabase database() {
    return PostgresDatabase.open(
        new PostgresSettings(
            login.url(),
            login.user(),
            login.password(),
            login.readerUser(),
            login.readerPassword()),
        Sales.DATASET);
  }

  @Override
  public Opened open() {
    PostgresDatabase database = database();
    JobTables tables = new JobTables(database::applicationTables, Dialect.POSTGRES);
    return new Opened(new JdbcJobBook(tables), database::close);
  }
}
