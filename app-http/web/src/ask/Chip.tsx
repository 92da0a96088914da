import { useId, useRef, useState } from "preact/hooks";
import type { Answer, Part } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { PartChoices } from "./PartChoices";

interface Props {
  answer: Answer;
  part: Part;
  onAsk: (question: string) => void;
  /** Nothing where it cannot be taken away. */
  onRemove: (() => void) | undefined;
}

/** A part of a reading, with what it could be instead and a cross to take it away. */
export function Chip({ answer, part, onAsk, onRemove }: Props) {
  const { say } = useSurroundings();
  const [opened, setOpened] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const ask = (question: string) => {
    menu.current?.hidePopover();
    onAsk(question);
  };
  return (
    <li class="chip changeable">
      <button
        type="button"
        class="plain"
        popovertarget={id}
        aria-label={say("answer.part.change", { part: part.text })}
      >
        {part.text} <span aria-hidden="true">▾</span>
      </button>
      {onRemove && (
        <button
          type="button"
          class="icon"
          aria-label={say("answer.part.remove", { part: part.text })}
          onClick={onRemove}
        >
          ×
        </button>
      )}
      <div
        id={id}
        ref={menu}
        popover="auto"
        class="popover"
        role="dialog"
        aria-label={say("answer.part.change", { part: part.text })}
        onKeyDown={walk}
        onToggle={(event) => setOpened(event.currentTarget.matches(":popover-open"))}
      >
        {opened && <PartChoices answer={answer} part={part} onAsk={ask} />}
      </div>
    </li>
  );
}

/** Arrow keys go from choice to choice. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && event.currentTarget instanceof HTMLElement) {
    const choices = [...event.currentTarget.querySelectorAll<HTMLElement>("button, input")];
    const place = choices.indexOf(event.target as HTMLElement);
    choices.at((place + step + choices.length) % choices.length)?.focus();
    event.preventDefault();
  }
}
