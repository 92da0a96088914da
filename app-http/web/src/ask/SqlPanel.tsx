import { lazy, Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import { useSurroundings } from "../app/surroundings";
import { useCopied } from "../app/useCopied";

/** The editor is larger than the rest of the page, and few answers are looked at that closely. */
const SqlText = lazy(() => import("../sql/SqlText"));

interface Props {
  sql: string;
  open?: boolean;
  onRun: (sql: string) => void;
}

/** The SQL of a result: shown, copied, edited and run again. */
export function SqlPanel({ sql, open = false, onRun }: Props) {
  const { say } = useSurroundings();
  const [opened, setOpened] = useState(open);
  const [draft, setDraft] = useState<string>();
  const [copied, copy] = useCopied();
  const editing = draft !== undefined;
  const run = () => {
    setDraft(undefined);
    onRun(draft ?? sql);
  };
  return (
    <details
      class="sql"
      open={opened}
      onToggle={(event) => setOpened((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>{say("sql.title")}</summary>
      {opened && (
        <>
          <Suspense fallback={<pre>{sql}</pre>}>
            <SqlText text={draft ?? sql} editable={editing} onText={setDraft} onRun={run} />
          </Suspense>
          <div class="actions">
            {editing ? (
              <>
                <button type="button" class="primary" onClick={run}>
                  {say("sql.run")}
                </button>
                <button type="button" onClick={() => setDraft(undefined)}>
                  {say("sql.cancel")}
                </button>
              </>
            ) : (
              <>
                <button type="button" onClick={() => copy(sql)}>
                  {copied ? say("action.copied") : say("action.copy")}
                </button>
                <button type="button" onClick={() => setDraft(sql)}>
                  {say("sql.edit")}
                </button>
              </>
            )}
          </div>
        </>
      )}
    </details>
  );
}
