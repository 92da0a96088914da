package io.quaestor.migration;

import java.sql.SQLException;

/** Something to do with a database. */
@FunctionalInterface
public interface Step {
  void run() throws SQLException;
}
