import { useState } from "preact/hooks";
import type { Server } from "../api/server";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useCopied } from "../app/useCopied";
import type { Result } from "../chart/ResultView";
import { csv, tabbed } from "./cells";
import { fileName, save } from "./saving";

/** Takes the rows of a result away: to the clipboard, or as a file with all of them. */
export function TableActions({ result }: { result: Result }) {
  const { server, say } = useSurroundings();
  const [copied, copy] = useCopied();
  const [error, setError] = useState<unknown>();
  const download = () =>
    allRows(server, result).then(
      (file) => save(file, fileName(result.chart.title, "csv")),
      setError,
    );
  return (
    <>
      <button type="button" onClick={() => copy(tabbed(result.data))}>
        {copied ? say("action.copied") : say("action.copy")}
      </button>
      <button type="button" onClick={download}>
        {say("action.csv")}
      </button>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}

/** What is shown may be cut; the file is not. */
async function allRows(server: Server, result: Result): Promise<Blob> {
  if (!result.truncated) {
    // Excel takes a file without the mark for one of another encoding.
    return new Blob(["\ufeff", csv(result.data)], { type: "text/csv" });
  }
  const response = await server.send("query", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/csv" },
    body: JSON.stringify({ sql: result.sql, dataset: result.dataset }),
  });
  return response.blob();
}
