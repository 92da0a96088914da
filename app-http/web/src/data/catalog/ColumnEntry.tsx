import { useId, useState } from "preact/hooks";
import type { ColumnRole, SchemaColumn, SchemaTable } from "../../api/types";
import { useSurroundings } from "../../app/surroundings";
import { SampleValues } from "./SampleValues";
import { WordList } from "./WordList";

/** Columns whose values are names; those of days and figures tell nothing by themselves. */
const NAMING: readonly ColumnRole[] = ["dimension", "identifier", "weekday"];

interface Props {
  dataset: string;
  table: SchemaTable;
  column: SchemaColumn;
}

export function ColumnEntry({ dataset, table, column }: Props) {
  const { say } = useSurroundings();
  const [open, setOpen] = useState(false);
  const id = useId();
  const traits = [
    say(`type.${column.type}`),
    say(`role.${column.role}`),
    column.unit !== "none" && say(`unit.${column.unit}`),
    column.required && say("column.required"),
  ].filter((trait) => trait !== false);
  return (
    <li>
      <div class="column-name">
        <code>{column.name}</code>
        <small>{traits.join(" · ")}</small>
      </div>
      <div class="column-meaning">
        <p lang="en">{column.description}</p>
        <WordList words={column.words} />
        {column.allowed_values.length > 0 && (
          <p class="words">
            <span class="faint">{say("column.allowed")} </span>
            {column.allowed_values.join(", ")}
          </p>
        )}
      </div>
      {NAMING.includes(column.role) && (
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={say("column.values.of", { column: column.name })}
          onClick={() => setOpen(!open)}
        >
          {say("column.values")} <span aria-hidden="true">{open ? "▴" : "▾"}</span>
        </button>
      )}
      <div id={id} class="column-values" hidden={!open}>
        {open && <SampleValues dataset={dataset} table={table.name} column={column.name} />}
      </div>
    </li>
  );
}
