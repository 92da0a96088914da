package io.quaestor.contract.access;

import io.quaestor.port.KeyBook;
import io.quaestor.port.SalesRepository;
import java.util.stream.Stream;

/** Where a book of keys can be opened. */
public interface KeyPlace {
  /** The first time, the book is empty; later, also by another process, it is the same book. */
  Opened open();

  /** Queries that would read the book if a reader's connection could see it. */
  Stream<String> waysToRead();

  /**
   * @param repository that is opened together with the book
   * @param closing closes both
   */
  record Opened(KeyBook book, SalesRepository repository, Runnable closing)
      implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }
}
