package io.quaestor.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./quaestor bench}: measures one part, or one after the other. */
@Command(
    name = "bench",
    description = {
      "Repeats every figure of docs/performance.md and prints it as a table, with the machine, medians,"
          + " spread, targets and whether they were met. Without a part: parts, server, start, load and"
          + " reports, which takes about an hour; growth takes hours and must be asked for.",
      "Let nothing else run on the machine meanwhile."
    },
    synopsisSubcommandLabel = "[PART]",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
  private static final List<String> USUAL = List.of("parts", "server", "start", "load", "reports");

  private final PrintStream out;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "The server that is measured; the launcher gives the one that it has built.")
  private Path jar = Path.of("app-http", "target", "quaestor.jar");

  private Bench(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    System.exit(line(System.out).execute(args));
  }

  static CommandLine line(PrintStream out) {
    Bench bench = new Bench(out);
    CommandLine line = new CommandLine(bench);
    for (Callable<Integer> part :
        List.of(
            new BenchParts(bench),
            new BenchServer(bench),
            new BenchStart(bench),
            new BenchGrowth(bench),
            new BenchLoad(bench),
            new BenchReports(bench))) {
      line.addSubcommand(part);
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true);
  }

  Path jar() {
    return jar;
  }

  PrintStream out() {
    return out;
  }

  /** The usual parts, until one fails. */
  @Override
  public Integer call() {
    return USUAL.stream()
        .map(part -> line(out).execute("--jar", jar.toString(), part))
        .filter(status -> status != 0)
        .findFirst()
        .orElse(0);
  }
}
