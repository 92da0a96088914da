/**
 * A client of HTTP/1.1 that costs little, for it shares two cores with the server that it measures.
 * Start at {@link io.quaestor.benchmark.http.Drive}.
 */
@NullMarked
package io.quaestor.benchmark.http;

import org.jspecify.annotations.NullMarked;
