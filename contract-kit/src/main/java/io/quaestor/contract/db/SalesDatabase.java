package io.quaestor.contract.db;

import io.quaestor.port.RollupStore;
import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;

/** The ports of one open database. */
public interface SalesDatabase extends AutoCloseable {
  SalesRepository repository();

  SalesStore store();

  RollupStore rollups();

  @Override
  void close();

  /** Joins what an adapter has under its own names. */
  static SalesDatabase of(
      SalesRepository repository, SalesStore store, RollupStore rollups, Runnable close) {
    return new SalesDatabase() {
      @Override
      public SalesRepository repository() {
        return repository;
      }

      @Override
      public SalesStore store() {
        return store;
      }

      @Override
      public RollupStore rollups() {
        return rollups;
      }

      @Override
      public void close() {
        close.run();
      }
    };
  }
}
