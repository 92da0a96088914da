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
  const { kind } = turn.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is longer than the wait for it
  useEffect(() => {
    if (last && scrolls) {
      place.current?.scrollIntoView({ block: "start" });
    }
  }, [last, kind, scrolls]);
  return (
    <li class="turn" ref={place}>
      <h2 class="asked">{turn.question}</h2>
      <div aria-live={last ? "polite" : "off"} aria-busy={kind === "working"}>
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
      return <DeclineView problem={state.problem} onAsk={ask} />;
    case "stopped":
      return <p class="faint">{say("answer.stopped")}</p>;
    case "rows":
      return (
        <div class="card">
          <ResultView
            result={state.result}
            onChart={(chart) =>
              conversation.change(turn.id, () => ({
                kind: "rows",
                result: { ...state.result, chart },
              }))
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
          {turn.sql !== undefined && (
            <SqlPanel
              sql={turn.sql}
              open
              onRun={(sql) => conversation.run(sql, say("sql.own"), undefined)}
            />
          )}
        </div>
      );
  }
}
