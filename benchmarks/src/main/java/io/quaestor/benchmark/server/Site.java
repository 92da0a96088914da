package io.quaestor.benchmark.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database for a server, and a folder for what else the server keeps. */
public interface Site extends AutoCloseable {
  Database database();

  /** {@code QUAESTOR_DATA_DIR} of the server. */
  Path folder();

  /** Those that make a server use the database. */
  Map<String, String> variables();

  /**
   * A plain connection that reads the till, with as much cache as the server's own have; once a
   * server has made the tables.
   */
  Connection connect() throws SQLException;

  /** How large the database is. */
  long bytes();

  @Override
  void close();
}
