import type { Words } from "../api/types";
import type { Language } from "./words";

/** What people may call something, in a language or else in English. */
export function wordsIn(words: Words, language: Language): string[] {
  const own = words[language] ?? [];
  return own.length > 0 ? own : (words.en ?? []);
}

/** What something is called: the first of its words. */
export function label(words: Words, language: Language): string | undefined {
  return wordsIn(words, language)[0];
}
