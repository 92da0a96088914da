package io.quaestor.db.postgres;

import io.quaestor.catalog.Dataset;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.SalesDatabase;

/** A database on a server. */
record PostgresPlace(EmbeddedPostgresServer.Login login) implements EmptyPlace {
  static PostgresPlace onSharedServer() {
    return new PostgresPlace(EmbeddedPostgresServer.shared().newDatabase());
  }

  PostgresSettings settings() {
    return new PostgresSettings(
        login.url(), login.user(), login.password(), login.readerUser(), login.readerPassword());
  }

  @Override
  public SalesDatabase open(Dataset dataset) {
    PostgresDatabase database = PostgresDatabase.open(settings(), dataset);
    return SalesDatabase.of(
        database.repository(), database.store(), database.rollups(dataset), database::close);
  }
}
