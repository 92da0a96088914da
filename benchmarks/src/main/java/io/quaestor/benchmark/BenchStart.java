package io.quaestor.benchmark;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.start.StartBenchmark;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "start",
    description = "Start to the first answer, without and with an AOT cache.",
    mixinStandardHelpOptions = true)
final class BenchStart implements Callable<Integer> {
  private final Bench bench;

  @Option(
      names = "--databases",
      split = ",",
      paramLabel = "NAME",
      description = "Some of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private List<Database> databases = List.of(Database.SQLITE);

  @Option(names = "--rounds", description = "Starts of each (${DEFAULT-VALUE}).")
  private int rounds = 7;

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      description = "After which memory is looked at (${DEFAULT-VALUE}).")
  private double idle = 20;

  @Option(names = "--rows", description = "Of the till (${DEFAULT-VALUE}).")
  private long rows = 24_212;

  BenchStart(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    StartBenchmark benchmark =
        new StartBenchmark(
            new StartBenchmark.Plan(bench.jar(), rounds, Seconds.of(idle), rows, bench.out()));
    for (Database database : databases) {
      Folders.temporary(folder -> benchmark.run(folder, database));
    }
    return 0;
  }
}
