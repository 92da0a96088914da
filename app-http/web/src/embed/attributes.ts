import type { Theme } from "../app/surroundings";
import { bestLanguage, type Language } from "../language/words";

/**
 * Where the server is: what `src` says, seen from the page; by itself where the script came from,
 * which is a folder of the server.
 */
export function serverOf(src: string | null, page: string, script: string): string {
  const url = src ? new URL(src, page) : new URL("../", script);
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The first `lang` on the way up, through shadow roots; then what the browser's user reads. */
export function languageOf(element: Element): Language {
  for (let at: Element | null = element; at; at = above(at)) {
    const near = at.getAttribute("lang");
    if (near) {
      return bestLanguage([near, ...navigator.languages]);
    }
  }
  return bestLanguage(navigator.languages);
}

function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

export function themeOf(theme: string | null): Theme {
  return theme === "light" || theme === "dark" ? theme : "auto";
}
