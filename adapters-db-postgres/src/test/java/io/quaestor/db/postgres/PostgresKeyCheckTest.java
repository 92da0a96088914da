package io.quaestor.db.postgres;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.KeyCheckContract;

class PostgresKeyCheckTest extends KeyCheckContract {
  @Override
  protected EmptyPlace emptyPlace() {
    return PostgresPlace.onSharedServer();
  }
}
