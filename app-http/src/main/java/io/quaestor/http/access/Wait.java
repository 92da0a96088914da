package io.quaestor.http.access;

import java.time.Duration;

/**
 * Why and how long a visitor must wait.
 *
 * @param most what the limit is
 */
record Wait(Limit limit, int most, Duration time) {
  enum Limit {
    PER_MINUTE,
    AT_ONCE
  }
}
