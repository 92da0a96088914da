package io.quaestor.db.postgres;

import io.quaestor.contract.db.DatasetContract;
import io.quaestor.contract.db.EmptyPlace;

class PostgresDatasetTest extends DatasetContract {
  @Override
  protected EmptyPlace emptyPlace() {
    return PostgresPlace.onSharedServer();
  }
}
