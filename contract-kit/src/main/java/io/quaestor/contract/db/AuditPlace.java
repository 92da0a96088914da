package io.quaestor.contract.db;

import io.quaestor.port.AuditEntry;
import io.quaestor.port.AuditLog;
import io.quaestor.port.SalesRepository;
import java.util.List;
import java.util.stream.Stream;

/** Where an audit log can be opened, and a way past Quaestor to what it holds. */
public interface AuditPlace {
  /** The first time, the log is empty; later, also by another process, it is the same log. */
  Opened open();

  /** All lines, oldest first. */
  List<AuditEntry> lines();

  /** Statements that would change or remove lines, {@code TRUNCATE} and the like included. */
  Stream<String> changes();

  /**
   * Runs one of the {@link #changes} with all the rights of whoever owns the store.
   *
   * @throws Exception when the store refuses it
   */
  void change(String sql) throws Exception;

  /** Queries that would read the log if a reader's connection could see it. */
  Stream<String> waysToRead();

  /**
   * @param repository that is opened together with the log
   * @param closing closes both
   */
  record Opened(AuditLog log, SalesRepository repository, Runnable closing)
      implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }
}
