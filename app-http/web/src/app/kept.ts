/**
 * What something is called that the browser keeps. Browsers keep by host alone, where another
 * Quaestor may stand under another prefix, with a key and data of its own.
 */
export function keptName(name: string): string {
  return `quaestor.${name}:${new URL("./", document.baseURI).pathname}`;
}
