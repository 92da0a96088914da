import { useSurroundings } from "../../app/surroundings";
import { percent } from "../figures";

/** How much of the files has been sent. What has arrived in full is loaded: too late to stop it. */
export function DeliveryBar({ share, onStop }: { share: number; onStop: () => void }) {
  const { language, say } = useSurroundings();
  return (
    <div class="progress">
      <p>
        {share < 1
          ? say("upload.sending", { percent: percent(share, language) })
          : say("upload.received")}
      </p>
      {share < 1 && (
        <button type="button" onClick={onStop}>
          {say("action.stop")}
        </button>
      )}
      <progress max={1} value={share} aria-label={say("upload.sending.label")} />
    </div>
  );
}
