package io.quaestor.benchmark.traffic;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds of each comparison, after one that does not count
 * @param lap how long each contender runs in a round
 * @param warmUp of a new server, before anything is measured
 * @param rows of the till
 * @param questions how many different ones are asked, at most
 * @param downloadRows of the till that is downloaded
 * @param crowd connections at once
 */
public record Plan(
    Path jar,
    int rounds,
    Duration lap,
    Duration warmUp,
    long rows,
    int questions,
    long downloadRows,
    int crowd,
    PrintStream out) {
  /** About rows, rounds and times, for the line above a table. */
  String words() {
    return "%,d rows; %d rounds of %s s in turns; medians, and in brackets the least and the most"
        .formatted(rows, rounds, lap.toMillis() / 1e3);
  }
}
