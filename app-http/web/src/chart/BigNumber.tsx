import type { ColumnMeaning, Table } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { written } from "../table/cells";

/** The one figure of a result, large, with what it is. */
export function BigNumber({ table, columns }: { table: Table; columns: ColumnMeaning[] }) {
  const { language } = useSurroundings();
  const row = table.rows[0] ?? [];
  const measure = columns.findIndex((column) => column.kind === "measure");
  const place = Math.max(0, measure);
  const beside = row.filter((_, i) => i !== place && measure >= 0).join(" · ");
  return (
    <p class="big-number">
      <strong>{written(row[place] ?? null, columns[place], language) || "–"}</strong>
      <span>
        {columns[place]?.label ?? table.columns[place]}
        {beside && ` · ${beside}`}
      </span>
    </p>
  );
}
