package io.quaestor.chart;

/** The pictures there are. */
public enum ChartType {
  /** A single figure, large. */
  NUMBER,
  BAR,
  LINE,
  PIE,
  SCATTER,
  /** Fields whose colour tells how much there is where two names meet. */
  HEATMAP,
  /** Rows, where no picture says more. */
  TABLE
}
