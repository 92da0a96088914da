import { useState } from "preact/hooks";
import { query } from "../../api/server";
import type { ColumnValues } from "../../api/types";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { useLoaded } from "../../app/useLoaded";

const MOST = 50;

interface Props {
  dataset: string;
  table: string;
  column: string;
}

/** Values that stand in a column, to be searched by how a word of them begins. */
export function SampleValues(props: Props) {
  const { server, say } = useSurroundings();
  const [like, setLike] = useState("");
  const path = `schema/values${query({ ...props, like, limit: MOST })}`;
  const { value, error, again } = useLoaded<ColumnValues>(
    (signal) => server.get(path, signal),
    path,
  );
  if (error !== undefined) {
    return <Failure error={error} onAgain={again} />;
  }
  if (!value) {
    return <p class="faint">{say("page.loading")}</p>;
  }
  if (!value.listed) {
    return <p class="faint">{say("values.unlisted")}</p>;
  }
  return (
    <>
      <input
        type="search"
        aria-label={say("values.search", { column: props.column })}
        placeholder={say("values.search", { column: props.column })}
        value={like}
        onInput={(event) => setLike(event.currentTarget.value)}
      />
      <ul class="values">
        {value.values.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="faint" aria-live="polite">
        {value.values.length === 0 && say("values.none")}
        {value.more && say("values.more")}
      </p>
    </>
  );
}
