import { useRef } from "preact/hooks";
import type { Chart } from "../api/types";
import { write } from "../app/address";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { useDrawn } from "../chart/useDrawn";
import { TableActions } from "../table/TableActions";
import { CardResult } from "./CardResult";
import { type Found, findPin } from "./findPin";
import { type Pin, showPinAs, threadOf } from "./pins";
import { cards } from "./queue";
import { useSeen } from "./useSeen";

interface Props {
  pin: Pin;
  /** Counted from 1, of so many. */
  place: number;
  of: number;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

/** A pinned answer, as it is today. */
export function PinCard({ pin, place, of, onMove, onRemove }: Props) {
  const { say } = useSurroundings();
  const card = useRef<HTMLElement>(null);
  const seen = useSeen(card);
  const thread = threadOf(pin);
  return (
    <article class="card report" ref={card}>
      <header class="bar">
        <h3>{thread ? <a href={write("ask", thread)}>{pin.title}</a> : pin.title}</h3>
        <div class="actions">
          <Move pin={pin} step={-1} possible={place > 1} onMove={onMove} />
          <Move pin={pin} step={1} possible={place < of} onMove={onMove} />
          <button
            type="button"
            class="icon"
            aria-label={say("pin.remove", { title: pin.title })}
            title={say("answer.unpin")}
            onClick={onRemove}
          >
            ×
          </button>
        </div>
      </header>
      {seen ? <PinContent pin={pin} /> : <p class="faint waiting">{say("page.loading")}</p>}
    </article>
  );
}

interface MoveProps {
  pin: Pin;
  step: 1 | -1;
  possible: boolean;
  onMove: (step: 1 | -1) => void;
}

/** Stays focused while its card moves, also at the end, so that pressing on goes on. */
function Move({ pin, step, possible, onMove }: MoveProps) {
  const { say } = useSurroundings();
  return (
    <button
      type="button"
      class="icon"
      aria-disabled={!possible}
      aria-label={say(step > 0 ? "pin.right" : "pin.left", { title: pin.title })}
      onClick={(event) => {
        const button = event.currentTarget;
        onMove(step);
        setTimeout(() => button.focus());
      }}
    >
      {step > 0 ? "→" : "←"}
    </button>
  );
}

function PinContent({ pin }: { pin: Pin }) {
  const { server, language, say } = useSurroundings();
  const { value, error, busy, again } = useLoaded(
    (signal) => cards.run(signal, () => findPin(server, pin, language, signal)),
    `${language} ${pin.id}`,
  );
  return (
    <div class="content" aria-busy={busy}>
      {error !== undefined && (
        <>
          <p>{say("pin.failed")}</p>
          <Failure error={error} onAgain={again} />
        </>
      )}
      {value ? (
        <PinResult pin={pin} found={value} />
      ) : (
        busy && <p class="faint waiting">{say("page.loading")}</p>
      )}
    </div>
  );
}

function PinResult({ pin, found: { result, analysis, reading } }: { pin: Pin; found: Found }) {
  const { data, columns } = result;
  const rows = { data, columns, title: result.chart.title };
  const keep = ({ type }: Chart) => showPinAs(pin.id, type);
  const { chart, error, choose } = useDrawn(result.chart, rows, keep);
  return (
    <>
      {pin.questions.length === 0 && <Frozen at={pin.at} />}
      {reading.length > 0 && <p class="faint">{reading.join(" · ")}</p>}
      {analysis && <p>{analysis}</p>}
      <CardResult
        chart={chart}
        charted={result}
        data={data}
        columns={columns}
        truncated={result.truncated}
        onType={choose}
      >
        <TableActions result={result} />
      </CardResult>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}

/** Its SQL names the days that were meant when it was pinned; its card should not hide that. */
function Frozen({ at }: { at: number | undefined }) {
  const { language, say } = useSurroundings();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  return (
    <p class="faint">
      {at === undefined ? say("pin.frozen.once") : say("pin.frozen", { day: day.format(at) })}
    </p>
  );
}
