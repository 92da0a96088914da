import { query } from "../api/server";
import type { Schema } from "../api/types";
import { useSurroundings } from "./surroundings";
import { useLoaded } from "./useLoaded";

/** What may be asked about; nothing until it is there. */
export function useSchema(dataset: string | undefined): Schema | undefined {
  const { server } = useSurroundings();
  return useLoaded<Schema>(
    () => server.once(`schema${query({ dataset })}`),
    `${server.base} ${dataset ?? ""}`,
  ).value;
}
