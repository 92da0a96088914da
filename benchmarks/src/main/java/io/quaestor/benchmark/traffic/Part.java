package io.quaestor.benchmark.traffic;

/** What is measured of a running server. */
public enum Part {
  /** SQL that is new each time, against plain JDBC. */
  QUERY,
  /** The same SQL each time. */
  KEPT,
  /** Questions. */
  ASK,
  /** What metrics and traces cost. */
  TELEMETRY,
  /** A thousand connections at once. */
  CROWD,
  /** A million rows as CSV. */
  CSV
}
