import { useState } from "preact/hooks";
import { query } from "../api/server";
import type { Answer, ColumnValues, Part, Schema, Statistics } from "../api/types";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { useLoadedSchema } from "../app/useSchema";
import {
  type FollowUp,
  groups,
  metrics,
  months,
  ranks,
  tableOf,
  value,
  weekdays,
} from "./followUps";

interface Props {
  answer: Answer;
  part: Part;
  onAsk: (question: string) => void;
}

/** What a part of a reading could be instead. */
export function PartChoices({ answer, part, onAsk }: Props) {
  const { value: schema, error, again } = useLoadedSchema(answer.dataset);
  if (!schema) {
    return <Instead error={error} onAgain={again} onAsk={onAsk} />;
  }
  const { language } = answer;
  switch (part.kind) {
    case "group":
      return <Choices of={groups(schema, part, answer.parts, language)} onAsk={onAsk} />;
    case "measure":
      return <Choices of={metrics(schema, part, answer.parts, language)} onAsk={onAsk} />;
    case "weekdays":
      return <Choices of={weekdays(part, language)} onAsk={onAsk} />;
    case "rank":
      return <Choices of={ranks(part, language)} onAsk={onAsk} />;
    case "days":
      return <Months answer={answer} onAsk={onAsk} />;
    case "values":
      return <Values answer={answer} part={part} schema={schema} onAsk={onAsk} />;
    default:
      return <OwnWords onAsk={onAsk} />;
  }
}

interface InsteadProps {
  error: unknown;
  onAgain: () => void;
  onAsk: (question: string) => void;
}

/** Where choices are missing: why, once that is known, and a person's own words. */
function Instead({ error, onAgain, onAsk }: InsteadProps) {
  return (
    <>
      {error !== undefined && <Failure error={error} onAgain={onAgain} />}
      <OwnWords onAsk={onAsk} />
    </>
  );
}

function Choices({ of, onAsk }: { of: FollowUp[]; onAsk: (question: string) => void }) {
  return (
    <>
      <ul class="choices">
        {of.map(({ label, question }) => (
          <li key={question}>
            <button type="button" class="plain" onClick={() => onAsk(question)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <OwnWords onAsk={onAsk} />
    </>
  );
}

function Months({ answer, onAsk }: Omit<Props, "part">) {
  const { server } = useSurroundings();
  const { dataset, language } = answer;
  const { value, error, again } = useLoaded<Statistics>(
    (signal) => server.get(`stats${query({ dataset })}`, signal),
    dataset,
  );
  return value ? (
    <Choices of={months(value, language)} onAsk={onAsk} />
  ) : (
    <Instead error={error} onAgain={again} onAsk={onAsk} />
  );
}

function Values({ answer, part, schema, onAsk }: Props & { schema: Schema }) {
  const { server, say } = useSurroundings();
  const [like, setLike] = useState("");
  const column = part.names[0] ?? "";
  const table = tableOf(schema, column)?.name;
  const path = `schema/values${query({ dataset: answer.dataset, table, column, like })}`;
  const {
    value: found,
    error,
    again,
  } = useLoaded<ColumnValues>((signal) => server.get(path, signal), path);
  return (
    <>
      <input
        type="search"
        aria-label={say("answer.part.search")}
        placeholder={say("answer.part.search")}
        value={like}
        onInput={(event) => setLike(event.currentTarget.value)}
      />
      {error !== undefined && <Failure error={error} onAgain={again} />}
      <Choices
        of={(found?.values ?? []).map((text) => value(text, answer.language))}
        onAsk={onAsk}
      />
    </>
  );
}

/** A follow-up in a person's own words. */
function OwnWords({ onAsk }: { onAsk: (question: string) => void }) {
  const { say } = useSurroundings();
  const [text, setText] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(text);
      }}
    >
      <input
        type="text"
        required
        aria-label={say("answer.part.other")}
        placeholder={say("answer.part.other")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
