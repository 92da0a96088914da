import { useState } from "preact/hooks";
import { write } from "../app/address";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useCopied } from "../app/useCopied";
import { pinOf, pins, togglePin } from "../dashboard/pins";
import type { Conversation } from "./conversation";
import { sourcesTo } from "./sources";
import { questionsTo, type Turn, type TurnState } from "./turns";
import { linkTo } from "./useLinkedThread";

export interface AnswerActionsProps {
  turn: Turn;
  state: Extract<TurnState, { kind: "answered" }>;
  conversation: Conversation;
  onConfirmed: (confirmed: boolean) => void;
}

/** What can be done with an answer: say that it is right, keep it, send it to somebody. */
export function AnswerActions({ turn, state, conversation, onConfirmed }: AnswerActionsProps) {
  const { server, say } = useSurroundings();
  const [error, setError] = useState<unknown>();
  const [copied, copy] = useCopied();
  // Of the dataset that answered, so that nobody else's answers in its place.
  const { turns } = conversation.thread.value;
  const link = linkTo(questionsTo(turns, turn.id), state.answer.dataset);
  const pin = pinOf(state.answer, link, sourcesTo(turns, turn.id));
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
        aria-pressed={state.confirmed}
        title={say(state.confirmed ? "answer.confirmed.why" : "answer.confirm.why")}
        onClick={confirm}
      >
        <Thumb /> {say(state.confirmed ? "answer.confirmed" : "answer.confirm")}
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

function Thumb() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 7.5h2.5V14H2zM4.5 8 7.5 2c1 0 1.7.8 1.5 1.8L8.6 6.5h4c.9 0 1.5.8 1.3 1.6l-1.1 4.7c-.2.7-.8 1.2-1.5 1.2H4.5" />
    </svg>
  );
}
