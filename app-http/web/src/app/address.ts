import { signal } from "@preact/signals";

export const PAGES = ["ask", "data", "dashboard"] as const;
export type Page = (typeof PAGES)[number];

/**
 * What stands behind the `#` of the address: a page and its state, as in `#/ask?q=top+5+products`.
 * It never leaves the browser, so that no log of a server between holds a question.
 */
export interface Address {
  page: Page;
  parameters: URLSearchParams;
  /** Whether the page wrote it itself, so that it says nothing new. */
  own: boolean;
}

export function read(hash: string): Address {
  const [, path = "", search = ""] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const page = PAGES.find((known) => known === path) ?? "ask";
  return { page, parameters: new URLSearchParams(search), own: false };
}

export function write(page: Page, parameters: URLSearchParams = new URLSearchParams()): string {
  const search = parameters.toString();
  return search ? `#/${page}?${search}` : `#/${page}`;
}

export const address = signal<Address>(read(location.hash));

addEventListener("hashchange", () => {
  address.value = read(location.hash);
});

/** Goes there without a new entry in the browser's history. */
export function replace(page: Page, parameters: URLSearchParams): void {
  history.replaceState(null, "", write(page, parameters));
  address.value = { ...read(location.hash), own: true };
}
