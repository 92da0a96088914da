/**
 * The server that is measured, in a process of its own, and the databases that it runs on. Start at
 * {@link io.quaestor.benchmark.server.ServerUnderTest}.
 */
@NullMarked
package io.quaestor.benchmark.server;

import org.jspecify.annotations.NullMarked;
