import type { Answer, Part } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { Chip } from "./Chip";
import { without } from "./followUps";

interface Props {
  answer: Answer;
  /** Whether a follow-up would go on from this answer. */
  changeable: boolean;
  onAsk: (question: string) => void;
}

/** How the question was read, part by part; each can be changed or taken away by asking again. */
export function Reading({ answer, changeable, onAsk }: Props) {
  const { say } = useSurroundings();
  return (
    <div class="reading">
      <h3>{say("answer.reading")}</h3>
      <ul>
        {answer.parts.map((part) =>
          changeable && part.kind !== "other" ? (
            <Chip
              key={part.text}
              answer={answer}
              part={part}
              onAsk={onAsk}
              onRemove={
                isNeeded(part, answer.parts)
                  ? undefined
                  : () => onAsk(without(part, answer.language))
              }
            />
          ) : (
            <li key={part.text} class="chip">
              {part.text}
            </li>
          ),
        )}
      </ul>
      {answer.assumptions.length > 0 && (
        <p class="faint">
          {say("answer.assumed")}: {answer.assumptions.join(" ")}
        </p>
      )}
    </div>
  );
}

/** Without its only figure, or what it lists, a question asks nothing. */
function isNeeded(part: Part, parts: Part[]): boolean {
  return (
    part.kind === "list" ||
    (part.kind === "measure" && parts.filter((one) => one.kind === "measure").length === 1)
  );
}
