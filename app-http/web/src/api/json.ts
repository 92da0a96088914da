/** As many digits as a number of JavaScript may have too many. */
const LONG_INTEGER = /^-?\d{16,}$/;

/**
 * JSON as the server writes it. Whole numbers that JavaScript would round, such as ids of 64 bits,
 * stay texts, so that they are shown, saved and sent back as they are.
 *
 * @see https://github.com/tc39/proposal-json-parse-with-source
 */
export function parse<T>(text: string): T {
  return JSON.parse(text, (_name, value, context?: { source?: string }) =>
    typeof value === "number" &&
    !Number.isSafeInteger(value) &&
    LONG_INTEGER.test(context?.source ?? "")
      ? context?.source
      : value,
  ) as T;
}
