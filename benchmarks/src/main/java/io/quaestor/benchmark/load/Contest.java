package io.quaestor.benchmark.load;

import io.quaestor.benchmark.figures.Contender;
import io.quaestor.benchmark.figures.Sheet;
import io.quaestor.benchmark.figures.Spread;
import io.quaestor.benchmark.figures.Target;
import io.quaestor.benchmark.figures.Turns;
import java.util.List;

/**
 * A database's own tool and Quaestor, in turns.
 *
 * @param target what Quaestor's speed is held to
 */
record Contest(String database, Target target, Loading tool, Loading quaestor) {
  Sheet run(long rows, int rounds) throws Exception {
    Turns<Double> turns = Turns.take(rounds, List.of(contender(tool), contender(quaestor)));
    Spread share = turns.ratio(tool.name(), quaestor.name(), seconds -> seconds);
    return new Sheet(
            "Loads into " + database,
            "%,d rows; %d rounds in turns; medians, and in brackets the least and the most"
                .formatted(rows, rounds),
            "",
            "seconds",
            "rows a second",
            "speed, of the tool's",
            "target")
        .line(
            tool.name(),
            turns.spread(tool.name(), seconds -> seconds),
            turns.spread(tool.name(), seconds -> rows / seconds),
            "",
            "")
        .line(
            quaestor.name(),
            turns.spread(quaestor.name(), seconds -> seconds),
            turns.spread(quaestor.name(), seconds -> rows / seconds),
            share,
            target.verdict(share.median()));
  }

  private static Contender<Double> contender(Loading loading) {
    return new Contender<>(loading.name(), () -> seconds(loading));
  }

  private static double seconds(Loading loading) {
    loading.prepare();
    long start = System.nanoTime();
    loading.load();
    double seconds = (System.nanoTime() - start) / 1e9;
    loading.verify();
    return seconds;
  }
}
