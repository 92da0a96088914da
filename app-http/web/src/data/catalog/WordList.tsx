import { useState } from "preact/hooks";
import type { Words } from "../../api/types";
import { useSurroundings } from "../../app/surroundings";
import { wordsIn } from "../../language/label";

const SHOWN = 6;

/** Words that a question may use for something; only the first, where there are many. */
export function WordList({ words }: { words: Words }) {
  const { language, say } = useSurroundings();
  const [all, setAll] = useState(false);
  const list = wordsIn(words, language);
  if (list.length === 0) {
    return null;
  }
  return (
    <p class="words">
      <span class="faint">{say("catalog.words")} </span>
      {(all ? list : list.slice(0, SHOWN)).join(", ")}
      {list.length > SHOWN && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("catalog.fewer") : say("catalog.more", { count: list.length - SHOWN })}
        </button>
      )}
    </p>
  );
}
