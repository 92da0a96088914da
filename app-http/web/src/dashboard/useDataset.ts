import { query, type Server } from "../api/server";
import type { Statistics } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { type Loaded, useLoaded } from "../app/useLoaded";

/** The dataset that is wanted, or the first one with data, and how much is in it. */
export function useDataset(datasets: string[], wanted: string | null): Loaded<Statistics> {
  const { server } = useSurroundings();
  const known = datasets.find((name) => name === wanted);
  return useLoaded(
    (signal) => (known ? statistics(server, known, signal) : first(server, datasets, signal)),
    known ?? "",
  );
}

function statistics(server: Server, dataset: string, signal: AbortSignal): Promise<Statistics> {
  return server.get<Statistics>(`stats${query({ dataset })}`, signal);
}

async function first(server: Server, datasets: string[], signal: AbortSignal): Promise<Statistics> {
  let empty: Statistics | undefined;
  for (const dataset of datasets) {
    const found = await statistics(server, dataset, signal);
    if (found.tables.some(({ rows }) => rows > 0)) {
      return found;
    }
    empty ??= found;
  }
  if (!empty) {
    throw new Error("there is no dataset with reports");
  }
  return empty;
}
