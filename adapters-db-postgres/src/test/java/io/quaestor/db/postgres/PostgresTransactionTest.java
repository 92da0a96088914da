package io.quaestor.db.postgres;

import io.quaestor.contract.db.EmptyPlace;
import io.quaestor.contract.db.TransactionContract;

class PostgresTransactionTest extends TransactionContract {
  @Override
  protected EmptyPlace emptyPlace() {
    return PostgresPlace.onSharedServer();
  }
}
