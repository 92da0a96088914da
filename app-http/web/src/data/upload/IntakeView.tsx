import { useCallback } from "preact/hooks";
import type { Order } from "../../api/uploads";
import { useSurroundings } from "../../app/surroundings";
import { go, jobPlace } from "../places";
import { ChosenFile } from "./ChosenFile";
import { DropZone } from "./DropZone";
import { PAIR } from "./fits";
import { BOTH, type Intake } from "./intake";
import { SendForm } from "./SendForm";

/** The way in for files: chosen, looked at, sent. */
export function IntakeView({ intake }: { intake: Intake }) {
  const { say } = useSurroundings();
  const pair = intake.pair.value;
  const choose = useCallback((files: File[]) => intake.choose(files), [intake]);
  const send = async (of: string, order: Order) => {
    const job = await intake.send(of, order);
    if (job) {
      go(jobPlace(job));
    }
  };
  return (
    <>
      <DropZone onFiles={choose} />
      {pair && (
        <section class="card" aria-labelledby="pair-title">
          <h2 id="pair-title">{say("upload.pair")}</h2>
          <p>
            {say("upload.pair.why", { users: pair[0].file.name, transactions: pair[1].file.name })}
          </p>
          <SendForm
            of={BOTH}
            intake={intake}
            path="upload-csv"
            files={{ [PAIR[0]]: pair[0].file, [PAIR[1]]: pair[1].file }}
            label={say("upload.pair.send")}
            onSend={send}
          />
        </section>
      )}
      {intake.chosen.value.map((chosen) => (
        <ChosenFile key={chosen.id} chosen={chosen} intake={intake} onSend={send} />
      ))}
    </>
  );
}
