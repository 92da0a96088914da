import { useEffect, useRef, useState } from "preact/hooks";
import type { Completion } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { useSchema } from "../app/useSchema";
import { Completions } from "./Completions";
import type { Conversation } from "./conversation";
import { lastAnswer, newThread } from "./turns";
import { useCompletions } from "./useCompletions";

interface Props {
  conversation: Conversation;
  /** Whether it may take the focus, and lets choose the dataset; otherwise it does neither. */
  ownPage?: boolean;
}

/** Where questions are written, with completion as one goes. */
export function QuestionBox({ conversation, ownPage = true }: Props) {
  const { language, say } = useSurroundings();
  const [text, setText] = useState("");
  const box = useRef<HTMLInputElement>(null);
  const { dataset, turns } = conversation.thread.value;
  const { found, look, forget } = useCompletions(
    dataset ?? lastAnswer(turns)?.state.answer.dataset,
  );
  // A place in one list; in another one nothing is chosen yet.
  const [choice, setChoice] = useState({ of: found, place: -1 });
  const place = choice.of === found ? choice.place : -1;
  const setPlace = (next: number) => setChoice({ of: found, place: next });
  const example = useSchema(dataset)?.example_questions[0]?.questions;
  useEffect(() => {
    if (ownPage) {
      box.current?.focus();
    }
  }, [ownPage]);

  const write = (written: string) => {
    setText(written);
    setPlace(-1);
    look(written);
  };
  const take = (completion: Completion) => {
    write(completion.text);
    forget();
    box.current?.focus();
  };
  const send = (event: Event) => {
    event.preventDefault();
    const chosen = found[place];
    if (chosen) {
      take(chosen);
    } else if (text.trim() !== "") {
      conversation.ask(text.trim());
      setText("");
      forget();
    }
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setPlace(((place + 1 + step + found.length + 1) % (found.length + 1)) - 1);
    } else if (event.key === "Escape") {
      forget();
      setPlace(-1);
    }
  };
  return (
    <form class="question-box" onSubmit={send}>
      <label class="unseen" for="question">
        {say("ask.label")}
      </label>
      <input
        id="question"
        ref={box}
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={2000}
        placeholder={say("ask.placeholder", { example: (example?.[language] ?? [])[0] ?? "…" })}
        aria-expanded={found.length > 0}
        aria-controls="completions"
        aria-autocomplete="list"
        aria-activedescendant={place >= 0 ? `completion-${place}` : undefined}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={steer}
        onBlur={forget}
      />
      {ownPage && <DatasetChoice conversation={conversation} />}
      <button type="submit" class="primary">
        {say("ask.send")}
      </button>
      <Completions found={found} chosen={place} onTake={take} />
    </form>
  );
}

/** Which dataset is asked; none is named where the question's own words tell. */
function DatasetChoice({ conversation }: { conversation: Conversation }) {
  const { say } = useSurroundings();
  const datasets = useSchema(undefined)?.datasets ?? [];
  const { thread } = conversation;
  if (datasets.length < 2) {
    return null;
  }
  return (
    <select
      aria-label={say("ask.dataset")}
      value={thread.value.dataset ?? ""}
      onChange={(event) => {
        // What was asked of one dataset is nothing to go on from in another.
        conversation.open(newThread(event.currentTarget.value || undefined));
      }}
    >
      <option value="">{say("ask.dataset.any")}</option>
      {datasets.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
