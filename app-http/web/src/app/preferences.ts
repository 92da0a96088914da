import { effect, signal } from "@preact/signals";
import { bestLanguage, LANGUAGES, type Language } from "../language/words";
import { keptName } from "./kept";
import type { Theme } from "./surroundings";

const LANGUAGE = keptName("language");
const THEME = keptName("theme");
const KEY = keptName("key");

export const THEMES = ["auto", "light", "dark"] as const satisfies Theme[];

const stored = <T extends string>(name: string, known: readonly T[]): T | undefined =>
  known.find((value) => value === localStorage.getItem(name));

export const language = signal<Language>(
  stored(LANGUAGE, LANGUAGES) ?? bestLanguage(navigator.languages),
);
export const theme = signal<Theme>(stored(THEME, THEMES) ?? "auto");

/** Only as long as the tab is open. */
export const apiKey = signal(sessionStorage.getItem(KEY) ?? "");

effect(() => {
  localStorage.setItem(LANGUAGE, language.value);
  document.documentElement.lang = language.value;
});
effect(() => {
  localStorage.setItem(THEME, theme.value);
  document.documentElement.dataset.theme = theme.value;
});
effect(() => {
  if (apiKey.value) {
    sessionStorage.setItem(KEY, apiKey.value);
  } else {
    sessionStorage.removeItem(KEY);
  }
});
