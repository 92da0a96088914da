package io.quaestor.db.postgres;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.LoaderContract;

class PostgresLoaderTest extends LoaderContract {
  @Override
  protected EmptyPlace emptyPlace() {
    return PostgresPlace.onSharedServer();
  }
}
