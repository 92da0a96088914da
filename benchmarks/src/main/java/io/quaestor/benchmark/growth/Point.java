package io.quaestor.benchmark.growth;

import io.quaestor.benchmark.figures.Spread;
import io.quaestor.benchmark.server.Database;
import java.util.Optional;

/**
 * One report or question at one size.
 *
 * @param facts in its dataset
 * @param onRollup whether it read what was added up beforehand
 * @param millis none when it ran out of time
 */
record Point(
    Database database,
    long facts,
    String dataset,
    String name,
    boolean onRollup,
    Optional<Spread> millis) {}
