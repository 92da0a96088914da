import { useState } from "preact/hooks";
import type { Order } from "../../api/uploads";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { DeliveryBar } from "./DeliveryBar";
import type { Intake } from "./intake";

interface Props {
  of: string;
  intake: Intake;
  path: string;
  files: Record<string, File>;
  label: string;
  refused?: boolean;
  /** Whether something else is the better way. */
  lesser?: boolean;
  onSend: (of: string, order: Order) => void;
}

/** The options of a load, and its button; how far the files are once it is pressed. */
export function SendForm({
  of,
  intake,
  path,
  files,
  label,
  refused = false,
  lesser = false,
  onSend,
}: Props) {
  const { say } = useSurroundings();
  const [maxRejects, setMaxRejects] = useState("");
  const [again, setAgain] = useState(false);
  const delivery = intake.delivery.value?.of === of ? intake.delivery.value : undefined;
  if (delivery && delivery.error === undefined) {
    return <DeliveryBar share={delivery.share} onStop={() => intake.stop()} />;
  }
  const send = (event: Event) => {
    event.preventDefault();
    onSend(of, { path, files, maxRejects, again });
  };
  return (
    <form class="send" onSubmit={send}>
      <div class="field">
        <label for={`rejects-${of}`}>{say("upload.rejects")}</label>
        <input
          id={`rejects-${of}`}
          type="text"
          size={8}
          autocomplete="off"
          pattern={"\\s*(\\d{1,3}(\\.\\d{1,6})?\\s*%|\\d{1,6})\\s*"}
          title={say("upload.rejects.how")}
          placeholder={say("upload.rejects.any")}
          aria-describedby={`rejects-how-${of}`}
          value={maxRejects}
          onInput={(event) => setMaxRejects(event.currentTarget.value)}
        />
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={again}
          onChange={(event) => setAgain(event.currentTarget.checked)}
        />
        {say("upload.again")}
      </label>
      <button type="submit" class={lesser ? "" : "primary"} disabled={refused || intake.busy}>
        {label}
      </button>
      <small id={`rejects-how-${of}`}>{say("upload.rejects.how")}</small>
      {delivery && <Failure error={delivery.error} />}
    </form>
  );
}
