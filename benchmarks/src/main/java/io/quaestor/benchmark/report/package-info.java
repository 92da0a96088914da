/**
 * How long reports take over HTTP. Start at {@link io.quaestor.benchmark.report.ReportBenchmark}.
 */
@NullMarked
package io.quaestor.benchmark.report;

import org.jspecify.annotations.NullMarked;
