import type { Preview } from "../../api/uploads";
import { useSurroundings } from "../../app/surroundings";
import { ScrollingTable } from "../ScrollingTable";

/** The beginning of a file as it stands in it. */
export function FirstRows({ file, preview }: { file: string; preview: Preview }) {
  const { say } = useSurroundings();
  return (
    <div>
      <h3>{say("upload.first")}</h3>
      <ScrollingTable caption={`${say("upload.first")}: ${file}`} heads={preview.columns}>
        {preview.rows.map((cells, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
          <tr key={line}>
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files may name a column twice
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </ScrollingTable>
    </div>
  );
}
