import type { Step } from "../api/ask";
import { useSurroundings } from "../app/surroundings";

/** What is being done for a question, and a way to end it. */
export function Working({ step, onStop }: { step: Step; onStop: () => void }) {
  const { say } = useSurroundings();
  return (
    <div class="card working">
      <span class="spinner" aria-hidden="true" />
      <span>{say(`step.${step}`)} …</span>
      <button type="button" onClick={onStop}>
        {say("action.stop")}
      </button>
    </div>
  );
}
