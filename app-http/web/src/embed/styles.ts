import ask from "../style/ask.css?inline";
import controls from "../style/controls.css?inline";
import embed from "../style/embed.css?inline";
import result from "../style/result.css?inline";
import tokens from "../style/tokens.css?inline";

/** What `1rem` is in the page; in other people's pages it may be anything. */
const REM_PIXELS = 16;

/** Colours last: `all: initial` takes the colour scheme away as well. */
const SHEETS = [embed, tokens, controls, result, ask];

let made: CSSStyleSheet | undefined;

/** The styles of the element, once for all elements of a page. */
export function styles(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(inPixels(SHEETS.join("\n")));
  }
  return made;
}

export function inPixels(css: string): string {
  return css.replace(/(\d*\.?\d+)rem\b/g, (_, count) => `${Number(count) * REM_PIXELS}px`);
}
