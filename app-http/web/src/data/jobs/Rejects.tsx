import { useState } from "preact/hooks";
import type { Job, JobFile } from "../../api/jobs";
import type { ColumnMeaning, Table } from "../../api/types";
import { Failure } from "../../app/Failure";
import { type Surroundings, useSurroundings } from "../../app/surroundings";
import { useLoaded } from "../../app/useLoaded";
import { ResultTable } from "../../table/ResultTable";
import { save } from "../../table/saving";
import { count } from "../figures";
import { firstRejects, type RejectRows, rejectsPath } from "./rejects";

/** The rows of a file that did not fit: the first of them to be read, all of them to be saved. */
export function Rejects({ job, file }: { job: Job; file: JobFile }) {
  const { server, language, say } = useSurroundings();
  const [saving, setSaving] = useState<unknown>();
  const path = rejectsPath(job.id, file);
  const { value, error, again } = useLoaded(
    (signal) => firstRejects(server, path, signal),
    `${path} ${job.state}`,
  );
  const saveAll = () =>
    server
      .send(path, { headers: { Accept: "text/csv" } })
      .then((response) => response.blob())
      .then((all) => save(all, `rejects-${file.table}.csv`))
      .then(() => setSaving(undefined), setSaving);
  return (
    <section class="card rejects" aria-labelledby={`rejects-${file.table}`}>
      <div class="bar">
        <h2 id={`rejects-${file.table}`}>
          {say("reject.title", {
            count: count(file.rows_rejected, language),
            file: file.filename || file.table,
          })}
        </h2>
        <button type="button" onClick={saveAll}>
          {say("reject.save")}
        </button>
      </div>
      <p class="faint">{say("reject.mend")}</p>
      {saving !== undefined && <Failure error={saving} />}
      {error !== undefined && <Failure error={error} onAgain={again} />}
      {value === undefined && error === undefined && <p class="faint">{say("page.loading")}</p>}
      {value && (
        <ResultTable
          table={tableOf(value)}
          columns={value.columns.map((name, place) => meaning(name, place, say))}
          caption={say("reject.caption")}
        />
      )}
      {value?.more && (
        <p class="faint">{say("table.truncated", { count: count(value.rows.length, language) })}</p>
      )}
    </section>
  );
}

/** The columns that say what is wrong; after them come those of the file. */
const FAULT_LABELS = ["reject.line", "reject.column", "reject.value", "reject.reason"] as const;

function meaning(name: string, place: number, say: Surroundings["say"]): ColumnMeaning {
  const label = FAULT_LABELS[place];
  return {
    name,
    label: label ? say(label) : name,
    kind: place === 0 ? "measure" : "category",
    unit: "none",
    additive: false,
  };
}

/** Lines are numbers, so that they sort as such. */
function tableOf({ columns, rows }: RejectRows): Table {
  return { columns, rows: rows.map(([line, ...rest]) => [Number(line), ...rest]) };
}
