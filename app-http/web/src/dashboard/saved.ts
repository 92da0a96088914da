/** The file's name that a response tells, as in `attachment; filename="top-products.csv"`. */
export function nameIn(disposition: string | null): string | undefined {
  return /filename="([^"/\\]+)"/.exec(disposition ?? "")?.[1];
}
