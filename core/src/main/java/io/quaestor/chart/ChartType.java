package io.quaestor.chart;

/** The pictures there are. */
public enum ChartType {
  /** A single figure, large. */
  NUMBER,
  BAR,
  LINE,
  PIE,
  SCATTER,
  /** Rows, where no picture says more. */
  TABLE
}
