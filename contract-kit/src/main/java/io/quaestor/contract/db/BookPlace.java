package io.quaestor.contract.db;

import io.quaestor.port.SalesRepository;
import io.quaestor.port.VerifiedBook;
import java.util.stream.Stream;

/** Where a book of confirmed questions can be opened. */
public interface BookPlace {
  /** The first time, the book is empty; later, also by another process, it is the same book. */
  Opened open();

  /** Queries that would read the book if a reader's connection could see it. */
  Stream<String> waysToRead();

  /**
   * @param repository that is opened together with the book
   * @param closing closes both
   */
  record Opened(VerifiedBook book, SalesRepository repository, Runnable closing)
      implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }
}
