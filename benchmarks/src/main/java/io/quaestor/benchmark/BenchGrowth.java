package io.quaestor.benchmark;

import io.quaestor.benchmark.data.BigFiles;
import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.growth.GrowthBenchmark;
import io.quaestor.benchmark.growth.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "growth",
    description = {
      "Every report and usual questions over more and more data. With 10,000,000 facts it takes hours"
          + " and some 30 GB in the temporary folder (java.io.tmpdir)."
    },
    mixinStandardHelpOptions = true)
final class BenchGrowth implements Callable<Integer> {
  private final Bench bench;

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "FACTS",
      description = "In each dataset (${DEFAULT-VALUE}).")
  private List<Long> sizes = List.of(24_212L, 1_000_000L, 10_000_000L);

  @Option(
      names = "--datasets",
      split = ",",
      paramLabel = "NAME",
      description = "Which datasets (${DEFAULT-VALUE}).")
  private List<String> datasets = BigFiles.DATASETS;

  @Mixin private ChosenDatabases databases = new ChosenDatabases();

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description = "What a new server gets first (${DEFAULT-VALUE}).")
  private double warmUp = 60;

  @Option(names = "--calls", description = "Of each report and question (${DEFAULT-VALUE}).")
  private int calls = 5;

  @Option(
      names = "--results",
      paramLabel = "FOLDER",
      description = "Where growth.csv and the plots go (${DEFAULT-VALUE}).")
  private Path results = Path.of("benchmarks", "target", "growth");

  BenchGrowth(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    Plan plan =
        new Plan(
            bench.jar(),
            sizes,
            datasets,
            databases.all(),
            Seconds.of(warmUp),
            calls,
            results,
            bench.out());
    Folders.temporary(folder -> new GrowthBenchmark(plan).run(folder));
    return 0;
  }
}
