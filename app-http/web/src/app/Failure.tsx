import { Refused } from "../api/server";
import { useSurroundings } from "./surroundings";

/** What went wrong, in words for the person who sees it. */
export function Failure({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const { say } = useSurroundings();
  return (
    <div class="failure" role="alert">
      <p>{error instanceof Refused ? error.message : say("page.failed")}</p>
      {onAgain && (
        <button type="button" onClick={onAgain}>
          {say("page.again")}
        </button>
      )}
    </div>
  );
}
