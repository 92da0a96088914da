import type { ColumnMeaning, Table } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { written } from "../table/cells";

/** The one figure of a result, large, with what it is. */
export function BigNumber({ table, columns }: { table: Table; columns: ColumnMeaning[] }) {
  const { language } = useSurroundings();
  const row = table.rows[0] ?? [];
  const measure = columns.findIndex((column) => column.kind === "measure");
  const place = Math.max(0, measure);
  const text = (i: number) => written(row[i] ?? null, columns[i], language) || "–";
  const label = (i: number) => columns[i]?.label ?? table.columns[i];
  const others = table.columns.map((_, i) => i).filter((i) => i !== place);
  return (
    <p class="big-number">
      <strong>{text(place)}</strong>
      <span>{[label(place), ...others.map((i) => `${label(i)}: ${text(i)}`)].join(" · ")}</span>
    </p>
  );
}
