import type { ComponentChildren } from "preact";
import type { Job } from "../../api/jobs";
import { useSurroundings } from "../../app/surroundings";
import type { Language } from "../../language/words";
import { count, moment, size, span } from "../figures";
import { ScrollingTable } from "../ScrollingTable";

const MILLIS = 1_000;

/** What there is to know of a load besides how far it is. */
export function JobFacts({ job }: { job: Job }) {
  const { language, say } = useSurroundings();
  const [only] = job.files;
  return (
    <>
      <dl class="facts">
        <Fact name={say("job.goes")}>
          {job.dataset} / {job.files.map(({ table }) => table).join(" + ")}
        </Fact>
        <Fact name={say("job.sent")}>
          {say("job.sent.by", { when: moment(job.submitted_at, language), who: job.submitted_by })}
        </Fact>
        {job.started_at && job.ended_at && (
          <Fact name={say("job.took")}>
            {span((Date.parse(job.ended_at) - Date.parse(job.started_at)) / MILLIS, language)}
          </Fact>
        )}
        <Fact name={say("job.size")}>{size(job.bytes, language)}</Fact>
        <Fact name={say("upload.rejects")}>{limit(job.max_rejects, language)}</Fact>
        {job.again && <Fact name={say("job.option")}>{say("upload.again")}</Fact>}
        {only && job.extra_columns.length > 0 && (
          <Fact name={say("job.extra")}>{job.extra_columns.join(", ")}</Fact>
        )}
      </dl>
      {job.files.length > 1 && <FilesTable job={job} />}
    </>
  );
}

/** A number of rows, or a share of them. */
function limit(text: string, language: Language): string {
  return text.endsWith("%") ? text : count(Number(text), language);
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FilesTable({ job }: { job: Job }) {
  const { language, say } = useSurroundings();
  return (
    <ScrollingTable
      caption={say("job.files")}
      figures={[2, 3, 4]}
      heads={[
        say("job.file"),
        say("upload.table"),
        say("job.rows.read"),
        say("job.rows.written"),
        say("job.rows.rejected"),
      ]}
    >
      {job.files.map((file) => (
        <tr key={file.table}>
          <td>{file.filename}</td>
          <td>{file.table}</td>
          {[file.rows_read, file.rows_written, file.rows_rejected].map((number, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: three figures in a fixed order
            <td key={place} class="measure">
              {count(number, language)}
            </td>
          ))}
        </tr>
      ))}
    </ScrollingTable>
  );
}
