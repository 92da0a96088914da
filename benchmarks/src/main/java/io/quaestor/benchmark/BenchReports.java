package io.quaestor.benchmark;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.report.ReportBenchmark;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "reports",
    description = "Every report over HTTP, at 16 connections.",
    mixinStandardHelpOptions = true)
final class BenchReports implements Callable<Integer> {
  private final Bench bench;

  @Parameters(
      arity = "0..1",
      paramLabel = "FACTS",
      description = "In each dataset (${DEFAULT-VALUE}).")
  private long facts = 1_000_000;

  BenchReports(Bench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() throws Exception {
    ReportBenchmark benchmark = new ReportBenchmark(bench.jar(), facts, bench.out());
    Folders.temporary(benchmark::run);
    return 0;
  }
}
