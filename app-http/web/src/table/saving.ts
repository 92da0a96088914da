/** Hands a file to the browser to be saved. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file's name made of a title. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[^\w]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `${plain.slice(0, 60) || "quaestor"}.${extension}`;
}
