package io.quaestor.contract.db;

import io.quaestor.port.SalesRepository;
import io.quaestor.port.SalesStore;

/** The two ports of one open database. */
public interface SalesDatabase extends AutoCloseable {
  SalesRepository repository();

  SalesStore store();

  @Override
  void close();

  /** Joins what an adapter has under its own names. */
  static SalesDatabase of(SalesRepository repository, SalesStore store, Runnable close) {
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
      public void close() {
        close.run();
      }
    };
  }
}
