import type { TablePreview } from "../../api/uploads";
import { useSurroundings } from "../../app/surroundings";
import { ScrollingTable } from "../ScrollingTable";
import { type Pairing, pairings } from "./fits";

/** Which column of the file goes to which column of the table. */
export function Mapping({ file, table }: { file: string; table: TablePreview }) {
  const { say } = useSurroundings();
  const all = pairings(table);
  const taken = all.filter(({ fate }) => fate === "taken").length;
  return (
    <details open={table.missing.length > 0}>
      <summary>{say("upload.mapping", { taken, all: table.columns.length })}</summary>
      <ScrollingTable
        caption={`${say("upload.mapping.caption")}: ${file}`}
        heads={[
          say("upload.mapping.file"),
          say("upload.mapping.table"),
          say("upload.mapping.type"),
          say("upload.mapping.fate"),
        ]}
      >
        {all.map((pairing) => (
          <PairingRow key={`${pairing.column} ${pairing.fileColumn}`} pairing={pairing} />
        ))}
      </ScrollingTable>
    </details>
  );
}

function PairingRow({ pairing }: { pairing: Pairing }) {
  const { say } = useSurroundings();
  const { fileColumn, column, type, required, fate } = pairing;
  return (
    <tr class={fate}>
      <td>{fileColumn ?? <span class="faint">—</span>}</td>
      <td>{column === null ? <span class="faint">—</span> : <code>{column}</code>}</td>
      <td>
        {type && say(`type.${type}`)}
        {required && <span class="faint"> · {say("column.required")}</span>}
      </td>
      <td>{say(`fate.${fate}`)}</td>
    </tr>
  );
}
