import type { Completion } from "../api/types";
import { useSurroundings } from "../app/surroundings";

interface Props {
  found: Completion[];
  chosen: number;
  onTake: (completion: Completion) => void;
}

/** What the words being written may become: the list of a combobox. */
export function Completions({ found, chosen, onTake }: Props) {
  const { say } = useSurroundings();
  return (
    <div
      id="completions"
      role="listbox"
      class="completions"
      aria-label={say("ask.completions")}
      hidden={found.length === 0}
    >
      {found.map((completion, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus, as comboboxes do
        // biome-ignore lint/a11y/useKeyWithClickEvents: and has the keys
        <div
          key={completion.text}
          id={`completion-${place}`}
          role="option"
          aria-selected={place === chosen}
          // Else the box would lose the focus, and with it the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
        >
          <span>
            <span class="faint">{completion.text.slice(0, completion.from)}</span>
            {completion.text.slice(completion.from)}
          </span>
          <small>{say(`completion.${completion.kind}`)}</small>
        </div>
      ))}
    </div>
  );
}
