import { address, write } from "../app/address";

/** Places of this page, as its address tells them. */
export function jobPlace(job: string): string {
  return write("data", new URLSearchParams({ job }));
}

/** The catalog; by itself of the dataset that is asked when none is named. */
export function catalogPlace(dataset?: string, table?: string): string {
  return write(
    "data",
    new URLSearchParams({ ...(dataset && { dataset }), ...(table && { table }) }),
  );
}

/** The list of loads; `before` is the one after which it goes on. */
export function loadsPlace(state = "", before = ""): string {
  return write(
    "data",
    new URLSearchParams({ loads: state || "all", ...(before ? { before } : {}) }),
  );
}

export function questionPlace(question: string, dataset: string): string {
  return write("ask", new URLSearchParams({ q: question, dataset }));
}

/** Goes to a place unless somebody has gone elsewhere meanwhile. */
export function go(place: string): void {
  if (address.value.page === "data") {
    location.hash = place;
  }
}
