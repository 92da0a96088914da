package io.quaestor.benchmark;

import io.quaestor.benchmark.parts.PartsBenchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "parts",
    description = "The guard, the grammar, an answer's JSON and a line of a file by themselves.",
    mixinStandardHelpOptions = true)
final class BenchParts implements Callable<Integer> {
  private static final int WARM_UPS = 5;
  private static final int MILLIS = 1_000;

  private final Bench bench;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = "Those with a text in their names: guard, english, csvLine, …")
  private String only = "";

  @Option(names = "--forks", description = "JVMs one after the other (${DEFAULT-VALUE}).")
  private int forks = 3;

  @Option(names = "--iterations", description = "Of a second, in each JVM (${DEFAULT-VALUE}).")
  private int iterations = 5;

  BenchParts(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    new PartsBenchmark(
            new PartsBenchmark.Plan(forks, WARM_UPS, iterations, MILLIS, only, bench.out()))
        .run();
    return 0;
  }
}
