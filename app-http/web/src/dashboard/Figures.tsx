import type { ColumnMeaning, Table } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { type Figure, figure } from "./figureTexts";

/** Figures side by side. */
export function Figures({ of }: { of: Figure[] }) {
  return (
    <dl class="figures">
      {of.map(({ label, value, beside }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {beside && <dd class="beside">{beside}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The one row of a result. */
export function RowFigures({ table, columns }: { table: Table; columns: ColumnMeaning[] }) {
  const { language } = useSurroundings();
  const figures = columns.map(({ label, kind, unit }, place) => {
    const cell = table.rows[0]?.[place] ?? null;
    return {
      label,
      value: kind === "measure" ? figure(cell, unit, language) : String(cell ?? "–"),
    };
  });
  return <Figures of={figures} />;
}
