import type { Chart } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { ResultView } from "../chart/ResultView";
import type { Conversation } from "./conversation";
import { Offers } from "./Offers";
import { Provenance } from "./Provenance";
import { Reading } from "./Reading";
import { SqlPanel } from "./SqlPanel";
import type { Turn, TurnState } from "./turns";

type Answered = Extract<TurnState, { kind: "answered" }>;

interface Props {
  turn: Turn;
  state: Answered;
  last: boolean;
  conversation: Conversation;
}

/** What was found: what it says, the picture, the rows, how the question was read, and the SQL. */
export function AnswerView({ turn, state, last, conversation }: Props) {
  const { say, AnswerActions } = useSurroundings();
  const { answer } = state;
  const ask = (question: string) => conversation.ask(question);
  const change = (next: (now: Answered) => Answered) =>
    conversation.change(turn.id, (now) => (now.kind === "answered" ? next(now) : now));
  const draw = (chart: Chart) => change((now) => ({ ...now, answer: { ...now.answer, chart } }));
  return (
    <article class="card answer">
      <p class="analysis">{answer.analysis}</p>
      <Reading answer={answer} changeable={last} onAsk={ask} />
      <ResultView result={answer} onChart={draw}>
        {AnswerActions && (
          <AnswerActions
            turn={turn}
            state={state}
            conversation={conversation}
            onConfirmed={(confirmed) => change((now) => ({ ...now, confirmed }))}
          />
        )}
      </ResultView>
      <SqlPanel
        sql={answer.sql}
        onRun={(sql) => conversation.run(sql, say("sql.own"), answer.dataset)}
      />
      <Provenance answer={answer} />
      {last && (
        <Offers
          title={say("answer.next")}
          questions={answer.suggestions}
          onAsk={(question) => conversation.askAnew(question)}
        />
      )}
    </article>
  );
}
