package io.quaestor.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Lets contenders run in turns, so that whatever else the machine does hits all alike. */
final class Contest {
  private final Contender tool;
  private final Contender quaestor;
  private final List<Double> toolSeconds = new ArrayList<>();
  private final List<Double> quaestorSeconds = new ArrayList<>();

  Contest(Contender tool, Contender quaestor) {
    this.tool = tool;
    this.quaestor = quaestor;
  }

  /**
   * One round that does not count, then so many that do, each side being first every other time.
   */
  String run(int rounds) {
    seconds(tool);
    seconds(quaestor);
    for (int i = 0; i < rounds; i++) {
      if (i % 2 == 0) {
        toolSeconds.add(seconds(tool));
        quaestorSeconds.add(seconds(quaestor));
      } else {
        quaestorSeconds.add(seconds(quaestor));
        toolSeconds.add(seconds(tool));
      }
    }
    return "%s%n%s%nquaestor's speed is %.2f of the tool's%n"
        .formatted(
            line(tool, toolSeconds),
            line(quaestor, quaestorSeconds),
            median(toolSeconds) / median(quaestorSeconds));
  }

  private static double seconds(Contender contender) {
    contender.prepare();
    long start = System.nanoTime();
    contender.load();
    double seconds = (System.nanoTime() - start) / 1e9;
    contender.verify();
    return seconds;
  }

  private static String line(Contender contender, List<Double> seconds) {
    return String.format(
        Locale.ROOT,
        "%-28s median %6.2f s   least %6.2f   most %6.2f   of %d rounds",
        contender.name(),
        median(seconds),
        Collections.min(seconds),
        Collections.max(seconds),
        seconds.size());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
