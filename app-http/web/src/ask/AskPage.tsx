import { useSurroundings } from "../app/surroundings";
import type { Say } from "../language/words";
import type { Conversation } from "./conversation";
import { EarlierThreads } from "./EarlierThreads";
import { Examples } from "./Examples";
import { QuestionBox } from "./QuestionBox";
import { storage } from "./storage";
import { TurnView } from "./TurnView";
import { newThread, restored, type Turn } from "./turns";
import { useLinkedThread } from "./useLinkedThread";

/** A thread of questions and answers, and the box for the next one. */
export function AskPage({ conversation }: { conversation: Conversation }) {
  const { say } = useSurroundings();
  const { id, turns, dataset } = conversation.thread.value;
  useLinkedThread(conversation);
  const open = (other: string) =>
    storage.load(other).then((thread) => thread && conversation.open(restored(thread)));
  return (
    <div class={turns.length === 0 ? "ask fresh" : "ask"}>
      <div class="bar">
        <h1>{say("ask.title")}</h1>
        <div class="actions">
          {turns.length > 0 && (
            <button type="button" onClick={() => conversation.open(newThread(dataset))}>
              {say("ask.new")}
            </button>
          )}
          <EarlierThreads current={id} onOpen={open} />
        </div>
      </div>
      {turns.length === 0 && <p class="lead">{say("ask.lead")}</p>}
      <p role="status" class="unseen">
        {spoken(turns.at(-1), say)}
      </p>
      <ol class="thread" aria-label={say("ask.thread")}>
        {turns.map((turn, place) => (
          <TurnView
            key={turn.id}
            turn={turn}
            last={place === turns.length - 1}
            conversation={conversation}
          />
        ))}
      </ol>
      <QuestionBox conversation={conversation} />
      {turns.length === 0 && (
        <Examples dataset={dataset} onAsk={(question) => conversation.ask(question)} />
      )}
    </div>
  );
}

/** What a screen reader says of the last turn, which may be long: how far it is, or what it found. */
function spoken(turn: Turn | undefined, say: Say): string {
  switch (turn?.state.kind) {
    case "working":
      return say(`step.${turn.state.step}`);
    case "answered":
      return turn.state.answer.analysis;
    case "declined":
      return turn.state.problem.detail;
    case "stopped":
      return say("answer.stopped");
    default:
      return "";
  }
}
