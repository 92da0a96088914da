import { useState } from "preact/hooks";
import { write } from "../app/address";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useCopied } from "../app/useCopied";
import { pinOf, pins, togglePin } from "../dashboard/pins";
import type { Conversation } from "./conversation";
import type { Turn, TurnState } from "./turns";
import { linkTo } from "./useLinkedThread";

interface Props {
  turn: Turn;
  state: Extract<TurnState, { kind: "answered" }>;
  conversation: Conversation;
  onConfirmed: (confirmed: boolean) => void;
}

/** What can be done with an answer: say that it is right, keep it, send it to somebody. */
export function AnswerActions({ turn, state, conversation, onConfirmed }: Props) {
  const { server, say } = useSurroundings();
  const [error, setError] = useState<unknown>();
  const [copied, copy] = useCopied();
  const { turns, dataset } = conversation.thread.value;
  const link = linkTo(turns, dataset, turn.id);
  const pin = pinOf(state.answer, link);
  const pinned = pins.value.some((other) => other.id === pin.id);
  const path = `answers/${state.answer.id}/verify`;
  const confirm = () =>
    (state.confirmed ? server.delete(path) : server.post(path)).then(() => {
      setError(undefined);
      onConfirmed(!state.confirmed);
    }, setError);
  return (
    <>
      <button
        type="button"
        class="icon thumb"
        aria-pressed={state.confirmed}
        aria-label={say(state.confirmed ? "answer.confirmed" : "answer.confirm")}
        title={say(state.confirmed ? "answer.confirmed" : "answer.confirm")}
        onClick={confirm}
      >
        <span aria-hidden="true">👍</span>
      </button>
      <button type="button" aria-pressed={pinned} onClick={() => togglePin(pin)}>
        {say(pinned ? "answer.pinned" : "answer.pin")}
      </button>
      <button type="button" onClick={() => copy(new URL(write("ask", link), location.href).href)}>
        {copied ? say("action.copied") : say("action.link")}
      </button>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
