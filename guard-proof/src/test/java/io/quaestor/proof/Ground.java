package io.quaestor.proof;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.SalesRepository;
import io.quaestor.sql.Dialect;
import java.util.List;
import java.util.Map;

/**
 * A real database with generated sales, things worth stealing around it, and somebody who watches
 * everything that an attack could change. For one thread.
 */
interface Ground extends AutoCloseable {
  /** As Quaestor runs it. */
  SalesRepository repository();

  /** The third wall switched off: the same data over a connection that may do anything. */
  SalesRepository withoutThirdWall();

  /**
   * The attacks of the corpus as they are run here, so that what they would write to {@code /tmp}
   * lands where it is seen, and some that name what lies around this database.
   */
  List<Text> attacks();

  /**
   * Everything that an attack could change, by name, in a form to compare: rows, catalogs, files,
   * what its session kept, messages that were sent, queries that still run.
   */
  Map<String, String> look();

  /** What stopped a text that reached the repository. */
  Stop reason(QuaestorException failure);

  @Override
  void close();

  default Dialect dialect() {
    return repository().dialect();
  }
}
