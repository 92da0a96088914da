import type { Problem } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { Offers } from "./Offers";

interface Props {
  problem: Problem;
  onAsk: (question: string) => void;
  /** For questions that are whole. */
  onAskAnew: (question: string) => void;
}

/** An honest no: what was not understood, and what could be asked instead. */
export function DeclineView({ problem, onAsk, onAskAnew }: Props) {
  const { say } = useSurroundings();
  const words = problem.not_understood ?? [];
  return (
    <div class="card decline">
      <h3>{say("decline.title")}</h3>
      <p>{problem.detail}</p>
      {words.length > 0 && (
        <p>
          {say("decline.words")}:{" "}
          {words.map((word) => (
            <mark key={word}>{word}</mark>
          ))}
        </p>
      )}
      <Offers title={say("decline.readings")} questions={problem.readings ?? []} onAsk={onAsk} />
      <Offers
        title={say("decline.instead")}
        questions={problem.suggestions ?? []}
        onAsk={onAskAnew}
      />
    </div>
  );
}
