import type { Answer } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import type { Say } from "../language/words";
import { isWithoutModel } from "./sources";

/** Where an answer came from, how long it took, and how sure it is. */
export function Provenance({ answer }: { answer: Answer }) {
  const { language, say } = useSurroundings();
  const { calls, prompt_tokens, completion_tokens } = answer.usage;
  const time = answer.timing_ms.total.toLocaleString(language, { maximumSignificantDigits: 2 });
  return (
    <ul class="provenance">
      <li>{answer.dataset}</li>
      <li>{source(answer.source, say)}</li>
      {answer.cached && <li>{say("answer.cached")}</li>}
      <li>{say("answer.took", { time })}</li>
      <li title={answer.confidence.reasons.join("\n")}>
        {say("answer.sure", { percent: Math.round(answer.confidence.score * 100) })}
      </li>
      {calls > 0 && (
        <li>{say("answer.calls", { calls, tokens: prompt_tokens + completion_tokens })}</li>
      )}
    </ul>
  );
}

function source(name: string, say: Say): string {
  return isWithoutModel(name)
    ? say(`answer.source.${name}`)
    : say("answer.source.model", { model: name });
}
