package io.quaestor.http.settings;

import java.time.Duration;

/**
 * How a server stops.
 *
 * @param delay for how long it still takes requests, while it says that it is not ready
 * @param timeout for how long it then waits for the answers under way
 */
public record StopSettings(Duration delay, Duration timeout) {}
