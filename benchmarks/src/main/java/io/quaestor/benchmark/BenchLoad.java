package io.quaestor.benchmark;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.load.LoadBenchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "load",
    description = "Loads, side by side with psql and sqlite3.",
    mixinStandardHelpOptions = true)
final class BenchLoad implements Callable<Integer> {
  private final Bench bench;

  @Parameters(
      arity = "0..1",
      index = "0",
      paramLabel = "ROWS",
      description = "Of the file (${DEFAULT-VALUE}).")
  private long rows = 1_000_000;

  @Parameters(
      arity = "0..1",
      index = "1",
      paramLabel = "ROUNDS",
      description = "Of each comparison (${DEFAULT-VALUE}).")
  private int rounds = 5;

  BenchLoad(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    Folders.temporary(folder -> LoadBenchmark.run(folder, rows, rounds, bench.out()));
    return 0;
  }
}
