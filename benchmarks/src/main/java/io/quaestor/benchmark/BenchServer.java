package io.quaestor.benchmark;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.traffic.Part;
import io.quaestor.benchmark.traffic.Plan;
import io.quaestor.benchmark.traffic.ServerBenchmark;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "server",
    description = "The whole server under traffic, and plain JDBC beside it.",
    mixinStandardHelpOptions = true)
final class BenchServer implements Callable<Integer> {
  private final Bench bench;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "WHAT",
      description = "Some of ${COMPLETION-CANDIDATES}; all of them without it.")
  private List<Part> only = List.of(Part.values());

  @Mixin private ChosenDatabases databases = new ChosenDatabases();

  @Option(names = "--rounds", description = "Rounds of each comparison (${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--seconds",
      description = "How long each contender runs in a round (${DEFAULT-VALUE}).")
  private double seconds = 8;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description = "What a new server gets first (${DEFAULT-VALUE}).")
  private double warmUp = 20;

  @Option(names = "--rows", description = "Of the till (${DEFAULT-VALUE}).")
  private long rows = 24_212;

  @Option(names = "--questions", description = "Different ones, at most (${DEFAULT-VALUE}).")
  private int questions = 500;

  @Option(
      names = "--download-rows",
      paramLabel = "ROWS",
      description = "Of the till that is downloaded (${DEFAULT-VALUE}).")
  private long downloadRows = 1_000_000;

  @Option(
      names = "--crowd",
      paramLabel = "CONNECTIONS",
      description = "Connections at once (${DEFAULT-VALUE}).")
  private int crowd = 1_000;

  BenchServer(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    Plan plan =
        new Plan(
            bench.jar(),
            rounds,
            Seconds.of(seconds),
            Seconds.of(warmUp),
            rows,
            questions,
            downloadRows,
            crowd,
            bench.out());
    ServerBenchmark benchmark = new ServerBenchmark(plan, EnumSet.copyOf(only));
    Folders.temporary(folder -> benchmark.run(folder, databases.all()));
    return 0;
  }
}
