import type { Fault } from "../../api/uploads";
import { useSurroundings } from "../../app/surroundings";
import { count } from "../figures";
import { ScrollingTable } from "../ScrollingTable";

interface Props {
  file: string;
  faults: Fault[];
  more: boolean;
}

/** What does not fit in the first rows of a file. */
export function Faults({ file, faults, more }: Props) {
  const { language, say } = useSurroundings();
  if (faults.length === 0) {
    return null;
  }
  return (
    <div class="faults">
      <h3>{say("upload.faults")}</h3>
      <ScrollingTable
        caption={`${say("upload.faults")}: ${file}`}
        figures={[0]}
        heads={[say("reject.line"), say("reject.column"), say("reject.reason")]}
      >
        {faults.map(({ line, column, reason }) => (
          <tr key={`${line} ${column}`}>
            <td class="measure">{count(line, language)}</td>
            <td>{column && <code>{column}</code>}</td>
            <td class="wrapped" lang="en">
              {reason}
            </td>
          </tr>
        ))}
      </ScrollingTable>
      {more && <small>{say("upload.faults.more")}</small>}
    </div>
  );
}
