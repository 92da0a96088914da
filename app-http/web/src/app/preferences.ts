import { effect, signal } from "@preact/signals";
import { bestLanguage, LANGUAGES, type Language } from "../language/words";
import type { Theme } from "./surroundings";

export const THEMES = ["auto", "light", "dark"] as const satisfies Theme[];

const stored = <T extends string>(name: string, known: readonly T[]): T | undefined =>
  known.find((value) => value === localStorage.getItem(name));

export const language = signal<Language>(
  stored("quaestor.language", LANGUAGES) ?? bestLanguage(navigator.languages),
);
export const theme = signal<Theme>(stored("quaestor.theme", THEMES) ?? "auto");

/** Only as long as the tab is open. */
export const apiKey = signal(sessionStorage.getItem("quaestor.key") ?? "");

effect(() => {
  localStorage.setItem("quaestor.language", language.value);
  document.documentElement.lang = language.value;
});
effect(() => {
  localStorage.setItem("quaestor.theme", theme.value);
  document.documentElement.dataset.theme = theme.value;
});
effect(() => {
  if (apiKey.value) {
    sessionStorage.setItem("quaestor.key", apiKey.value);
  } else {
    sessionStorage.removeItem("quaestor.key");
  }
});
