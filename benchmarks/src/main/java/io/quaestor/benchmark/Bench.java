package io.quaestor.benchmark;

import io.quaestor.benchmark.data.Folders;
import io.quaestor.benchmark.load.LoadBenchmark;
import io.quaestor.benchmark.parts.PartsBenchmark;
import io.quaestor.benchmark.report.ReportBenchmark;
import io.quaestor.benchmark.server.Database;
import io.quaestor.benchmark.start.StartBenchmark;
import io.quaestor.benchmark.traffic.Part;
import io.quaestor.benchmark.traffic.Plan;
import io.quaestor.benchmark.traffic.ServerBenchmark;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./quaestor bench}: which parts there are and what they take, a method each. */
@Command(
    name = "bench",
    description = {
      "Repeats every figure of docs/performance.md and prints it as a table, with the machine, medians,"
          + " spread, targets and whether they were met. Without a part: parts, server, start, load and"
          + " reports, which takes about an hour.",
      "Let nothing else run on the machine meanwhile."
    },
    synopsisSubcommandLabel = "[PART]",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
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
    return new CommandLine(new Bench(out)).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    CommandLine line = line(out);
    for (String part : List.of("parts", "server", "start", "load", "reports")) {
      int status = line.execute("--jar", jar.toString(), part);
      if (status != 0) {
        return status;
      }
    }
    return 0;
  }

  @Command(
      name = "parts",
      description = "The guard, the grammar, an answer's JSON and a line of a file by themselves.",
      mixinStandardHelpOptions = true)
  int parts(
      @Option(names = "--only", defaultValue = "", description = "What the name contains.")
          String only,
      @Option(names = "--forks", defaultValue = "3", description = "JVMs (${DEFAULT-VALUE}).")
          int forks,
      @Option(
              names = "--iterations",
              defaultValue = "5",
              description = "Of a second, in each JVM (${DEFAULT-VALUE}).")
          int iterations)
      throws Exception {
    new PartsBenchmark(new PartsBenchmark.Plan(forks, 5, iterations, 1_000, only, out)).run();
    return 0;
  }

  @Command(
      name = "server",
      description = "The whole server under traffic, and plain JDBC beside it.",
      mixinStandardHelpOptions = true)
  int server(
      @Option(
              names = "--only",
              split = ",",
              paramLabel = "WHAT",
              description = "Some of ${COMPLETION-CANDIDATES}; all of them without it.")
          @Nullable List<Part> only,
      @Option(
              names = "--databases",
              split = ",",
              paramLabel = "NAME",
              defaultValue = "sqlite,postgres",
              description = "Which databases (${DEFAULT-VALUE}).")
          List<Database> databases,
      @Option(
              names = "--rounds",
              defaultValue = "5",
              description = "Rounds of each comparison (${DEFAULT-VALUE}).")
          int rounds,
      @Option(
              names = "--seconds",
              defaultValue = "8",
              description = "How long each contender runs in a round (${DEFAULT-VALUE}).")
          double seconds,
      @Option(
              names = "--warm-up",
              paramLabel = "SECONDS",
              defaultValue = "20",
              description = "What a new server gets first (${DEFAULT-VALUE}).")
          double warmUp,
      @Option(
              names = "--rows",
              defaultValue = "24212",
              description = "Of the till (${DEFAULT-VALUE}).")
          long rows,
      @Option(
              names = "--questions",
              defaultValue = "500",
              description = "Different ones, at most (${DEFAULT-VALUE}).")
          int questions,
      @Option(
              names = "--download-rows",
              defaultValue = "1000000",
              description = "Of the till that is downloaded (${DEFAULT-VALUE}).")
          long downloadRows,
      @Option(
              names = "--crowd",
              defaultValue = "1000",
              description = "Connections at once (${DEFAULT-VALUE}).")
          int crowd)
      throws Exception {
    Plan plan =
        new Plan(
            jar,
            rounds,
            seconds(seconds),
            seconds(warmUp),
            rows,
            questions,
            downloadRows,
            crowd,
            out);
    EnumSet<Part> parts =
        only == null || only.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only);
    Folders.temporary(folder -> new ServerBenchmark(plan, parts).run(folder, databases));
    return 0;
  }

  @Command(
      name = "start",
      description = "Start to the first answer, without and with an AOT cache.",
      mixinStandardHelpOptions = true)
  int start(
      @Option(
              names = "--databases",
              split = ",",
              paramLabel = "NAME",
              defaultValue = "sqlite",
              description = "Which databases (${DEFAULT-VALUE}).")
          List<Database> databases,
      @Option(
              names = "--rounds",
              defaultValue = "7",
              description = "Starts of each (${DEFAULT-VALUE}).")
          int rounds,
      @Option(
              names = "--idle",
              paramLabel = "SECONDS",
              defaultValue = "20",
              description = "After which memory is looked at (${DEFAULT-VALUE}).")
          double idle,
      @Option(
              names = "--rows",
              defaultValue = "24212",
              description = "Of the till (${DEFAULT-VALUE}).")
          long rows)
      throws Exception {
    StartBenchmark start =
        new StartBenchmark(
            new StartBenchmark.Plan(
                jar, jar.resolveSibling("quaestor.aot"), rounds, seconds(idle), rows, out));
    for (Database database : databases) {
      Folders.temporary(folder -> start.run(folder, database));
    }
    return 0;
  }

  @Command(
      name = "load",
      description = "Loads, side by side with psql and sqlite3.",
      mixinStandardHelpOptions = true)
  int load(
      @Parameters(arity = "0..1", paramLabel = "ROWS", defaultValue = "1000000") long rows,
      @Parameters(arity = "0..1", paramLabel = "ROUNDS", defaultValue = "5") int rounds)
      throws Exception {
    Folders.temporary(folder -> LoadBenchmark.run(folder, rows, rounds, out));
    return 0;
  }

  @Command(
      name = "reports",
      description = "Every report over HTTP, at 16 connections.",
      mixinStandardHelpOptions = true)
  int reports(
      @Parameters(
              arity = "0..1",
              paramLabel = "FACTS",
              defaultValue = "1000000",
              description = "In each dataset (${DEFAULT-VALUE}).")
          long facts)
      throws Exception {
    Folders.temporary(folder -> new ReportBenchmark(jar, facts, out).run(folder));
    return 0;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1_000));
  }
}
