package io.quaestor.benchmark.growth;

import io.quaestor.benchmark.server.Database;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is measured.
 *
 * @param sizes facts in each dataset, the least first
 * @param warmUp of a new server, before anything is measured
 * @param calls of each report and question, fewer where they take long
 * @param results where {@code growth.csv} and the plots go
 */
public record Plan(
    Path jar,
    List<Long> sizes,
    List<String> datasets,
    List<Database> databases,
    Duration warmUp,
    int calls,
    Path results,
    PrintStream out) {
  public Plan {
    sizes = sizes.stream().sorted().toList();
    datasets = List.copyOf(datasets);
    databases = List.copyOf(databases);
  }
}
