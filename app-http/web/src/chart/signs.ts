import type { ChartType } from "../api/types";

/** Small outlines, 16 by 16, drawn with a line. */
export const CHART_SIGNS: Record<ChartType, string> = {
  number: "M4 5l2-2v10M4 13h4M10 5.5a2 2 0 1 1 3.4 1.6L10 13h4",
  bar: "M3 14V8M8 14V3M13 14V6M1 14h14",
  line: "M2 12l4-5 3 3 5-7M1 14h14",
  pie: "M8 2a6 6 0 1 0 6 6H8zM10 1.5A5 5 0 0 1 14.5 6H10z",
  scatter: "M4 11h.01M7 7h.01M9 10h.01M12 4h.01M13 8h.01M2 2v12h12",
  heatmap: "M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z",
  table: "M2 3h12v10H2zM2 6.5h12M2 9.7h12M6 3v10",
};
