package io.quaestor.db.postgres;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.LandingContract;

class PostgresLandingTest extends LandingContract {
  @Override
  protected EmptyPlace emptyPlace() {
    return PostgresPlace.onSharedServer();
  }
}
