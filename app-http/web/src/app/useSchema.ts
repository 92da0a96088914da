import { query } from "../api/server";
import type { Schema } from "../api/types";
import { useSurroundings } from "./surroundings";
import { type Loaded, useLoaded } from "./useLoaded";

/** What may be asked about; nothing until it is there. */
export function useSchema(dataset: string | undefined): Schema | undefined {
  return useLoadedSchema(dataset).value;
}

/** The same, for who says why it is not there. */
export function useLoadedSchema(dataset: string | undefined): Loaded<Schema> {
  const { server } = useSurroundings();
  return useLoaded<Schema>(
    () => server.once(`schema${query({ dataset })}`),
    `${server.base} ${dataset ?? ""}`,
  );
}
