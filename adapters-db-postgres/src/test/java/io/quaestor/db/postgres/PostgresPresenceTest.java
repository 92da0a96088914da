package io.quaestor.db.postgres;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.PresenceContract;

class PostgresPresenceTest extends PresenceContract {
  @Override
  protected EmptyPlace emptyPlace() {
    return PostgresPlace.onSharedServer();
  }
}
