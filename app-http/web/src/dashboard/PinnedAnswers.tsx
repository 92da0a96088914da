import { useState } from "preact/hooks";
import { useSurroundings } from "../app/surroundings";
import { PinCard } from "./PinCard";
import { movePin, pins, togglePin } from "./pins";

/** The answers that somebody wants to see every time, in an order of their own. */
export function PinnedAnswers() {
  const { say } = useSurroundings();
  const [told, setTold] = useState("");
  const all = pins.value;
  if (all.length === 0) {
    return <p class="faint">{say("pin.none")}</p>;
  }
  return (
    <section aria-labelledby="pinned">
      <h2 id="pinned">{say("pin.title")}</h2>
      <p role="status" class="unseen">
        {told}
      </p>
      <div class="cards">
        {all.map((pin, index) => (
          <PinCard
            key={pin.id}
            pin={pin}
            place={index + 1}
            of={all.length}
            onMove={(step) => {
              movePin(pin.id, step);
              const place = pins.value.findIndex(({ id }) => id === pin.id) + 1;
              setTold(say("pin.place", { title: pin.title, place, of: all.length }));
            }}
            onRemove={() => togglePin(pin)}
          />
        ))}
      </div>
    </section>
  );
}
