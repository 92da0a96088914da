/**
 * Loads: files of rows on their way into the tables, each as a job that lands as a whole or not at
 * all, whatever happens to the process. Reading and checking rows is {@code ingest}'s business,
 * keeping them a {@link io.quaestor.port.SalesStore}'s, remembering jobs a {@link
 * io.quaestor.port.JobBook}'s. Start at {@link Loads}; {@link Loader} does one load without a job.
 */
@NullMarked
package io.quaestor.load;

import org.jspecify.annotations.NullMarked;
