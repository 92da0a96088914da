import type { Statistics } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { useSchema } from "../app/useSchema";
import { Figures } from "./Figures";
import { totals } from "./figureTexts";

/** What is in a dataset in all, whatever days are chosen. */
export function Totals({ statistics }: { statistics: Statistics }) {
  const { language, say } = useSurroundings();
  const schema = useSchema(statistics.dataset);
  if (!schema) {
    return null;
  }
  const tables = statistics.tables.filter(
    ({ table }) => !schema.tables.some(({ name, view }) => name === table && view),
  );
  return (
    <section class="card" aria-label={say("totals.title")}>
      <h3>{say("totals.title")}</h3>
      <Figures of={totals(statistics, schema, language)} />
      <ul class="provenance">
        {tables.map(({ table, rows, first_date, last_date }) => (
          <li key={table}>
            {table}: {say("table.rows", { count: rows.toLocaleString(language) })}
            {first_date && last_date && `, ${first_date.slice(0, 10)} – ${last_date.slice(0, 10)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
