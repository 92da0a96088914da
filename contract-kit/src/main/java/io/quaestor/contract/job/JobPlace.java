package io.quaestor.contract.job;

import io.quaestor.port.JobBook;

/** Where a book of jobs can be opened: opened again, also by another process, it is the same. */
@FunctionalInterface
public interface JobPlace {
  /** The first time, the book is empty. */
  Opened open();

  /**
   * @param closing closes the book
   */
  record Opened(JobBook book, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }
}
