package io.quaestor.benchmark.figures;

import java.util.concurrent.Callable;

/**
 * One of those that are compared.
 *
 * @param lap does the work once and gives what was measured
 */
public record Contender<R>(String name, Callable<R> lap) {}
