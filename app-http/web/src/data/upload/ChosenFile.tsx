import { useState } from "preact/hooks";
import type { Order, Preview } from "../../api/uploads";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { size } from "../figures";
import { Faults } from "./Faults";
import { FirstRows } from "./FirstRows";
import { canLoad } from "./fits";
import type { Chosen, Intake } from "./intake";
import { Mapping } from "./Mapping";
import { SendForm } from "./SendForm";
import { TableChoice } from "./TableChoice";
import { Verdict } from "./Verdict";

interface Props {
  chosen: Chosen;
  intake: Intake;
  onSend: (of: string, order: Order) => void;
}

/** One file that is to be loaded: how it would be read, and the way to send it. */
export function ChosenFile({ chosen, intake, onSend }: Props) {
  const { language, say } = useSurroundings();
  const { id, file, preview, error } = chosen;
  return (
    <section class="card" aria-labelledby={`file-${id}`}>
      <div class="bar">
        <h2 id={`file-${id}`} class="file-name">
          {file.name} <small>{size(file.size, language)}</small>
        </h2>
        <button
          type="button"
          disabled={intake.busy}
          aria-label={say("upload.leave", { file: file.name })}
          onClick={() => intake.leave(id)}
        >
          {say("action.remove")}
        </button>
      </div>
      {error !== undefined && <Failure error={error} onAgain={() => intake.look(chosen)} />}
      {file.size === 0 && <p class="failure">{say("upload.empty")}</p>}
      {error === undefined && !preview && file.size > 0 && (
        <p class="faint">{say("upload.looking")}</p>
      )}
      {preview && <Looked chosen={chosen} preview={preview} intake={intake} onSend={onSend} />}
    </section>
  );
}

function Looked({ chosen, preview, intake, onSend }: Props & { preview: Preview }) {
  const { say } = useSurroundings();
  const [place, setPlace] = useState(0);
  const table = preview.tables[place];
  if (!table) {
    return null;
  }
  return (
    <>
      <TableChoice tables={preview.tables} place={place} onPlace={setPlace} />
      <Verdict preview={preview} table={table} />
      <SendForm
        of={chosen.id}
        intake={intake}
        path={`upload/csv/${encodeURIComponent(table.table)}`}
        files={{ file: chosen.file }}
        label={say("upload.send", { table: table.table })}
        refused={!canLoad(table)}
        lesser={intake.pair.value !== undefined}
        onSend={onSend}
      />
      <Faults
        file={chosen.file.name}
        faults={table.faults}
        more={table.rows_read - table.rows_fit > table.faults.length}
      />
      <FirstRows file={chosen.file.name} preview={preview} />
      <Mapping file={chosen.file.name} table={table} />
    </>
  );
}
