package io.quaestor.benchmark;

import io.quaestor.benchmark.server.Database;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that chooses databases, for parts that measure all of them unless told. */
final class ChosenDatabases {
  @Option(
      names = "--databases",
      split = ",",
      paramLabel = "NAME",
      description = "Some of ${COMPLETION-CANDIDATES}; both without it.")
  private List<Database> databases = List.of(Database.values());

  List<Database> all() {
    return databases;
  }
}
