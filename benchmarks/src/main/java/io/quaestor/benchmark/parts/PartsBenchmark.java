package io.quaestor.benchmark.parts;

import io.quaestor.benchmark.figures.Figures;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Spread;
import io.quaestor.benchmark.figures.Target;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The hot parts by themselves, without network and database, measured by JMH. */
public final class PartsBenchmark {
  private static final Target USUAL = Target.under(300, "µs");
  private static final Target LONGEST = Target.under(50_000, "µs");

  private static final String[] JVM_OPTIONS =
      Runtime.version().feature() < 24
          ? new String[] {"--enable-native-access=ALL-UNNAMED"}
          // JMH's own code calls what newer JDKs warn about.
          : new String[] {
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"
          };

  private final Plan plan;

  /**
   * @param forks JVMs one after the other; with none, this one, which is for trying out
   * @param warmUps of a fork, before it is measured
   * @param iterations of a fork
   * @param millis how long each warm-up and iteration takes
   * @param only what the name contains of those that run; empty for all
   */
  public record Plan(
      int forks, int warmUps, int iterations, int millis, String only, PrintStream out) {}

  public PartsBenchmark(Plan plan) {
    this.plan = plan;
  }

  public void run() throws RunnerException {
    Sheet sheet =
        new Sheet(
            "Parts",
            "JMH, average time of an operation; %d JVMs one after the other with %d iterations of %d ms each, after %d that do not count; median of the iterations, and in brackets the least and the most; the error is that of the mean at 99.9 %%"
                .formatted(plan.forks(), plan.iterations(), plan.millis(), plan.warmUps()),
            "part",
            "microseconds",
            "error",
            "target");
    for (RunResult result : results()) {
      Spread spread = spread(result);
      String name = name(result.getParams());
      sheet.line(
          name,
          spread,
          "± " + Figures.of(result.getPrimaryResult().getScoreError()),
          target(result.getParams()).map(it -> it.verdict(spread.median())).orElse(""));
    }
    plan.out().print(sheet);
  }

  private Collection<RunResult> results() throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .forks(plan.forks())
            .warmupIterations(plan.warmUps())
            .warmupTime(TimeValue.milliseconds(plan.millis()))
            .measurementIterations(plan.iterations())
            .measurementTime(TimeValue.milliseconds(plan.millis()))
            .jvmArgsAppend(JVM_OPTIONS)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (Class<?> part :
        List.of(GuardParts.class, GrammarParts.class, AnswerParts.class, CsvParts.class)) {
      options.include(part.getName() + "\\..*" + plan.only());
    }
    return new Runner(options.build()).run();
  }

  private static Spread spread(RunResult result) {
    return Spread.of(
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .flatMapToDouble(
                iteration -> DoubleStream.of(iteration.getPrimaryResult().getScore())));
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    return params.getParamsKeys().stream()
        .map(key -> ", " + params.getParam(key).toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining("", method, ""));
  }

  private static Optional<Target> target(BenchmarkParams params) {
    return Optional.ofNullable(params.getParam("text"))
        .map(text -> text.equals(LongTexts.USUAL.name()) ? USUAL : LONGEST);
  }
}
