package io.quaestor.proof;

import io.quaestor.sql.Dialect;
import java.nio.file.Path;
import java.util.List;

/** One ground for each dialect. */
record Grounds(Ground sqlite, Ground postgres) implements AutoCloseable {
  /** Both in empty folders. */
  static Grounds in(Path forSqlite, Path forPostgres) {
    return new Grounds(SqliteGround.in(forSqlite), PostgresGround.in(forPostgres));
  }

  Ground of(Dialect dialect) {
    return switch (dialect) {
      case SQLITE -> sqlite;
      case POSTGRES -> postgres;
    };
  }

  List<Ground> all() {
    return List.of(sqlite, postgres);
  }

  @Override
  public void close() {
    sqlite.close();
    postgres.close();
  }
}
