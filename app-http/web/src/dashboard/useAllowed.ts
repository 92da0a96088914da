import type { KeyFigures, ReportParameter } from "../api/reports";
import { query, Refused, type Server } from "../api/server";
import type { ColumnValues, Schema } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { KPI_DATASET } from "./KeyFigures";
import { cards } from "./queue";

/** What a parameter may be; empty where that is not known. */
export function useAllowed(dataset: string, parameter: ReportParameter): string[] {
  const { server } = useSurroundings();
  const { value } = useLoaded(
    (signal) => allowed(server, dataset, parameter, signal),
    `${dataset} ${parameter.name}`,
  );
  return value ?? [];
}

async function allowed(
  server: Server,
  dataset: string,
  { name, allowed_values }: ReportParameter,
  signal: AbortSignal,
): Promise<string[]> {
  if (allowed_values.length > 0) {
    return allowed_values;
  }
  const schema = await server.once<Schema>(`schema${query({ dataset })}`);
  for (const place of places(schema, name)) {
    const values = await listed(server, { dataset, ...place }, signal);
    if (values.length > 0) {
      return values;
    }
  }
  return dataset === KPI_DATASET && name === "regions" ? usedRegions(server, signal) : [];
}

/** The columns that a parameter such as `regions` speaks of, those of facts first. */
export function places(schema: Schema, parameter: string): { table: string; column: string }[] {
  const isMeant = ({ name }: { name: string }) => name === parameter || `${name}s` === parameter;
  const haveFacts = (table: Schema["tables"][number]) =>
    table.columns.some(({ role }) => role === "fact");
  return [...schema.tables]
    .sort((a, b) => Number(haveFacts(b)) - Number(haveFacts(a)))
    .flatMap(({ name: table, columns }) =>
      columns.filter(isMeant).map(({ name: column }) => ({ table, column })),
    );
}

async function listed(
  server: Server,
  place: { dataset: string; table: string; column: string },
  signal: AbortSignal,
): Promise<string[]> {
  try {
    const found = await server.get<ColumnValues>(`schema/values${query(place)}`, signal);
    return found.listed && !found.more ? found.values : [];
  } catch (error) {
    if (error instanceof Refused) {
      return []; // a column of which no list is kept
    }
    throw error;
  }
}

/** Loads bring new ones. */
async function usedRegions(server: Server, signal: AbortSignal): Promise<string[]> {
  const { data } = await cards.run(signal, () => server.get<KeyFigures>("metrics/kpis", signal));
  return data.region_wise_spends.map(({ region }) => region).sort();
}
