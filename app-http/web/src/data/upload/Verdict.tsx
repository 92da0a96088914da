import type { Preview, TablePreview } from "../../api/uploads";
import { useSurroundings } from "../../app/surroundings";
import { count } from "../figures";
import { canLoad, strangeSeparator } from "./fits";

/** What is to be known of a fit in a few sentences, the worst first. */
export function Verdict({ preview, table }: { preview: Preview; table: TablePreview }) {
  const { language, say } = useSurroundings();
  const { missing, extra_columns: extra, rows_read: read, rows_fit: fit } = table;
  const numbers = { fit: count(fit, language), read: count(read, language) };
  return (
    <ul class="verdict" aria-live="polite">
      {strangeSeparator(preview) && <li class="bad">{say("upload.separator")}</li>}
      {!canLoad(table) && fit > 0 && missing.length === 0 && (
        <li class="bad">{say("upload.other")}</li>
      )}
      {missing.length > 0 && (
        <li class="bad">{say("upload.missing", { columns: missing.join(", ") })}</li>
      )}
      {read > 0 && (
        <li class={fit === 0 ? "bad" : fit < read ? "fair" : "good"}>
          {say(fit === read ? "upload.rows.all" : "upload.rows.some", numbers)}
        </li>
      )}
      {extra.length > 0 && (
        <li class="fair">{say("upload.extra", { columns: extra.join(", ") })}</li>
      )}
      {!table.header && <li class="fair">{say("upload.headless")}</li>}
    </ul>
  );
}
