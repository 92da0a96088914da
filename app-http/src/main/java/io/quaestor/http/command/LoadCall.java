package io.quaestor.http.command;

import io.quaestor.job.RejectLimit;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code quaestor load} was called with.
 *
 * @param file a path, or {@code -} for standard input
 * @param rejects where rejects go as CSV
 */
record LoadCall(
    String table, String file, RejectLimit limit, boolean again, Optional<Path> rejects) {}
