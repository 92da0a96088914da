import { useEffect, useRef } from "preact/hooks";
import { useSurroundings } from "../app/surroundings";
import { ResultView } from "../chart/ResultView";
import { AnswerView } from "./AnswerView";
import type { Conversation } from "./conversation";
import { DeclineView } from "./DeclineView";
import { SqlPanel } from "./SqlPanel";
import type { Turn } from "./turns";
import { Working } from "./Working";

interface Props {
  turn: Turn;
  last: boolean;
  conversation: Conversation;
  /** Whether the page goes where the newest turn is; somebody else's page stays where it is. */
  scrolls?: boolean;
}

/** A question and what has become of it. */
export function TurnView({ turn, last, conversation, scrolls = true }: Props) {
  const place = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const { kind } = turn.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is longer than the wait for it
  useEffect(() => {
    if (last && scrolls) {
      place.current?.scrollIntoView({ block: "start" });
    }
  }, [last, kind, scrolls]);
  useEffect(() => {
    // What was pressed to ask may be gone with the turn before, and the focus with it.
    if (last && document.activeElement === document.body) {
      head.current?.focus({ preventScroll: true });
    }
  }, [last]);
  return (
    <li class="turn" ref={place}>
      <h2 class="asked" ref={head} tabIndex={-1}>
        {turn.question}
      </h2>
      <div aria-busy={kind === "working"}>
        <State turn={turn} last={last} conversation={conversation} />
      </div>
    </li>
  );
}

function State({ turn, last, conversation }: Props) {
  const { say } = useSurroundings();
  const { state } = turn;
  const ask = (question: string) => conversation.ask(question);
  switch (state.kind) {
    case "working":
      return <Working step={state.step} onStop={() => conversation.stop()} />;
    case "answered":
      return <AnswerView turn={turn} state={state} last={last} conversation={conversation} />;
    case "declined":
      return (
        <DeclineView
          problem={state.problem}
          onAsk={ask}
          onAskAnew={(question) => conversation.askAnew(question)}
        />
      );
    case "stopped":
      return (
        <div class="actions">
          <p class="faint">{say("answer.stopped")}</p>
          <AskAgain turn={turn} onAsk={ask} />
        </div>
      );
    case "rows":
      return (
        <div class="card">
          <ResultView
            result={state.result}
            onChart={(chart) =>
              conversation.change(turn.id, (now) =>
                now.kind === "rows" ? { ...now, result: { ...now.result, chart } } : now,
              )
            }
          />
          <SqlPanel
            sql={state.result.sql}
            onRun={(sql) => conversation.run(sql, say("sql.own"), state.result.dataset)}
          />
        </div>
      );
    case "failed":
      return (
        <div class="card failure" role="alert">
          <h3>{say("failed.title")}</h3>
          <p>{state.problem?.detail ?? say("page.failed")}</p>
          <AskAgain turn={turn} onAsk={ask} />
          {turn.sql !== undefined && (
            <SqlPanel
              sql={turn.sql.text}
              open
              onRun={(sql) => conversation.run(sql, say("sql.own"), turn.sql?.dataset)}
            />
          )}
        </div>
      );
  }
}

/** SQL of a person's own is run again from its editor. */
function AskAgain({ turn, onAsk }: { turn: Turn; onAsk: (question: string) => void }) {
  const { say } = useSurroundings();
  return turn.sql === undefined ? (
    <button type="button" onClick={() => onAsk(turn.question)}>
      {say("page.again")}
    </button>
  ) : null;
}
