import embed, { type Result, type VisualizationSpec } from "vega-embed";
import { localeOf } from "./locale";
import { tooltipIn } from "./tooltip";

/** Vega's number for it. What it warns of, bars as high as they need, is meant. */
const ERRORS = 1;

/** As wide as its place, and as high as it needs. */
const FIT = { type: "fit-x", contains: "padding" };

/**
 * Draws a Vega-Lite specification. Its expressions are interpreted rather than compiled, so that
 * the page needs no `unsafe-eval`, and nothing is fetched from outside.
 */
export function draw(
  element: HTMLElement,
  specification: Record<string, unknown>,
  language: string,
): Promise<Result> {
  return embed(element, { autosize: FIT, ...specification } as VisualizationSpec, {
    actions: false,
    ast: true,
    renderer: "svg",
    logLevel: ERRORS,
    // Its own tooltips and styles would stand in the document, outside of a shadow root.
    tooltip: tooltipIn(element),
    defaultStyle: false,
    config: { ...look(element), locale: localeOf(language) },
  });
}

/** Pixels; a legend beside a picture that is narrower would leave it no room. */
const NARROW = 480;

/** The page's colours and type, as they are now. */
function look(element: HTMLElement) {
  const style = getComputedStyle(element);
  const ink = style.getPropertyValue("--ink").trim();
  const faint = style.getPropertyValue("--faint").trim();
  const line = style.getPropertyValue("--line").trim();
  const accent = style.getPropertyValue("--mark").trim();
  const beside = element.clientWidth >= NARROW;
  return {
    background: "transparent",
    font: style.fontFamily,
    title: { color: ink, fontSize: 14, fontWeight: 600, offset: 12 },
    axis: {
      labelColor: faint,
      titleColor: faint,
      gridColor: line,
      domainColor: line,
      tickColor: line,
      labelFontSize: 12,
      titleFontSize: 12,
      titleFontWeight: 500,
    },
    // Pictures on cards and phones are narrow; a label less is better than two in one place.
    axisBand: { labelOverlap: true, labelSeparation: 4 },
    axisXQuantitative: { tickCount: { signal: "ceil(width / 90)" }, labelSeparation: 8 },
    legend: {
      labelColor: ink,
      titleColor: faint,
      labelFontSize: 12,
      labelLimit: 180,
      ...(beside ? {} : ({ orient: "bottom", direction: "horizontal", columns: 2 } as const)),
    },
    view: { stroke: "transparent" },
    bar: { color: accent, cornerRadiusEnd: 3 },
    line: { color: accent, strokeWidth: 2 },
    point: { color: accent },
    text: { color: ink },
  } as const;
}
