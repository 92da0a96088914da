import { askWords } from "./ask";
import { commonWords } from "./common";
import { dashboardWords } from "./dashboard";
import { dataWords } from "./data";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const all = {
  en: { ...commonWords.en, ...askWords.en, ...dataWords.en, ...dashboardWords.en },
  es: { ...commonWords.es, ...askWords.es, ...dataWords.es, ...dashboardWords.es },
} satisfies Record<Language, Record<string, string>>;

export type WordKey = keyof (typeof all)["en"];
export type Say = (key: WordKey, values?: Record<string, string | number>) => string;

/** The texts of a language; `{name}` stands for a value. */
export function sayIn(language: Language): Say {
  const words: Record<WordKey, string> = all[language];
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The first of the languages wanted that there is. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language);
    if (found) {
      return found;
    }
  }
  return "en";
}
