package io.quaestor.http.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jobs, newest first.
 *
 * @param next the path of those that come after them; null at the end
 */
record JobListBody(List<JobBody> jobs, @Nullable String next) {}
