/** Texts of one part of the page in both languages; the compiler finds what one of them lacks. */
export function both<const E extends Record<string, string>>(
  en: E,
  es: { [K in keyof E]: string },
): { en: E; es: { [K in keyof E]: string } } {
  return { en, es };
}
